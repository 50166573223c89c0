import type { Feature } from "../feature.ts";
import { Years } from "./years.tsx";

/** The years, and playing them. */
export const timeline: Feature = { id: "timeline", bar: [{ order: 20, Part: Years }] };
