/** Ids of the versions in `targets.ts`, in a file of their own, since the URL is read before the texts are loaded. */
export const TARGET_IDS = [
  "codi-2562",
  "government-2562",
  "baan-mankong-2562",
  "codi-2561",
  "cabinet-2560",
  "agencies-2565",
] as const;
export type TargetId = (typeof TARGET_IDS)[number];
