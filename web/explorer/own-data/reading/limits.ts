/** What a file of one's own may hold at most. */
export const MAX_MB = 20;
export const MAX_ROWS = 50_000;
