import type { Feature } from "../feature.ts";
import { RealSwitch } from "./real-switch.tsx";

/** Leaves every demonstration out, everywhere. What is counted is a part of the view itself: all questions carry it. */
export const realOnly: Feature = { id: "real-only", figures: [{ order: 5, Block: RealSwitch }] };
