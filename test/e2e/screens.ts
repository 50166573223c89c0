/** The screens that the explorer is laid out for, in CSS px. */
import type { Screen } from "./chromium.ts";

export const SCREENS: readonly Screen[] = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1200, height: 800 },
  // 1366 × 768 of an office laptop at 125 %
  { width: 1093, height: 614 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180, phone: true },
  { width: 740, height: 360, phone: true },
  { width: 360, height: 640, phone: true },
  // 1440 × 900 at 200 %
  { width: 720, height: 450 },
];
