/** What counts when LAOs without a programme are put in order or chosen: most residents, or most houses. */
export const GAP_RANKS = ["people", "houses"] as const;
export type GapRank = (typeof GAP_RANKS)[number];
