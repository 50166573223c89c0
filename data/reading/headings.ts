/** Where the titles of a sheet stand: below what is written over the table, in one row or in two. */
import { readDate } from "./dates.ts";
import { readCell } from "./numbers.ts";
import { tidy } from "./text/normalise-thai.ts";

/** Rows that the titles are looked for in. */
export const HEADER_ROWS = 20;

/** Titles may be years: `2562`, `2019`. */
const YEAR = /^(19|20|24|25|26)\d\d$/;

const isFilled = (cell: string) => tidy(cell) !== "";
const isText = (cell: string) => readCell(cell).kind === "text" && !("iso" in readDate(cell));
const isTitle = (cell: string) => isText(cell) || YEAR.test(tidy(cell));

/** The first row with two texts, or one beside years; a title over the whole sheet stands alone in its row. */
export function guessHeaderRow(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, HEADER_ROWS);
  const texts = first.findIndex((row) => row.filter(isText).length >= 2);
  const titles = first.findIndex((row) => {
    const filled = row.filter(isFilled);
    return filled.length >= 2 && filled.every(isTitle) && filled.some(isText);
  });
  const found = titles >= 0 && (texts < 0 || titles < texts) ? titles : texts;
  if (found >= 0) return found;
  return Math.max(
    0,
    first.findIndex((row) => row.some(isFilled)),
  );
}

/** `(คน)`, `[บาท]`: a row of units belongs to the titles above it. */
const UNIT = /^[([].*[)\]]$/;

/**
 * Whether the row below the titles is part of them: it names what stands below wider titles, or their units.
 * @param upper as the file has it: a wide title stands in the first of its columns
 */
export function isSecondHeading(
  upper: readonly string[],
  lower: readonly string[],
  below: readonly string[] | undefined,
): boolean {
  const filled = lower.filter(isFilled);
  if (filled.length === 0 || !filled.every(isTitle) || !below?.some(isFilled)) return false;
  if (filled.every((cell) => UNIT.test(tidy(cell)))) return true;
  const first = upper.findIndex(isFilled);
  const fillsGaps = lower.some((cell, column) => column > first && isFilled(cell) && !isFilled(upper[column] ?? ""));
  const underNames = lower.some((cell, column) => !isFilled(cell) && isFilled(upper[column] ?? ""));
  return fillsGaps && underNames && below.some((cell) => readCell(cell).kind === "number");
}

/** `จำนวน` over `ชาย`, `หญิง` → `จำนวน ชาย`, `จำนวน หญิง`. */
export function joinHeadings(upper: readonly string[], lower: readonly string[]): string[] {
  let wide = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [over, under] = [tidy(upper[column] ?? ""), tidy(lower[column] ?? "")];
    if (over !== "") wide = over;
    if (under === "") return over;
    return over === under ? over : [wide, under].filter(Boolean).join(" ");
  });
}

/** A, B, … Z, AA, as a spreadsheet names its columns. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Titles that stand twice are told apart by their column: `จำนวน (B)`, `จำนวน (D)`. */
export function distinctTitles(titles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return titles.map((title, column) => {
    if (title === "") return columnLetter(column);
    return (counts.get(title) ?? 0) > 1 ? `${title} (${columnLetter(column)})` : title;
  });
}
