import type { Feature } from "../feature.ts";
import { KeptBanner } from "./kept-banner.tsx";

/** Keeps what is visited for times without a network, and says how old it is then. */
export const offline: Feature = { id: "offline", Banner: KeptBanner };
