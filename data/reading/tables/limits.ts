/** What a table may hold at most. */
export const MAX_MB = 50;
export const MAX_ROWS = 100_000;
/** Rows above the data: titles and headings. */
export const ROWS_ABOVE = 20;
/** Columns of XLSX go to XFD; no table that a person made is half as wide. */
export const MAX_COLUMNS = 2_000;
/** All that a zip unfolds to, in bytes. */
export const MAX_UNFOLDED = 160 * 2 ** 20;
