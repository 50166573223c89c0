/** By what the first of the LAOs without a programme are chosen: most residents, or most houses. */
export const GAP_RANKS = ["people", "houses"] as const;
export type GapRank = (typeof GAP_RANKS)[number];
