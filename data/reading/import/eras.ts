/** Years of both eras in one column are read, but told: one of them may be a slip. */
import type { ImportIssue } from "../issue.ts";
import { tidy } from "../text/normalise-thai.ts";

/** The first year of four digits in a text. */
const YEAR = /(?<!\d)(1[89]\d\d|20\d\d|2[45]\d\d)(?!\d)/;

/** Rows named in the sentence. */
const NAMED = 8;

export function mixedEras(cells: readonly { row: number; text: string }[], column: string): ImportIssue[] {
  const years = cells.flatMap(({ row, text }) => {
    const year = YEAR.exec(tidy(text))?.[0];
    return year === undefined ? [] : [{ row, year: Number(year) }];
  });
  const christian = years.filter(({ year }) => year < 2300);
  const buddhist = years.filter(({ year }) => year >= 2300);
  const [fewer] = [christian, buddhist].sort((a, b) => a.length - b.length);
  const [first] = fewer ?? [];
  if (!fewer || !first || christian.length === 0 || buddhist.length === 0) return [];
  const rows = fewer
    .slice(0, NAMED)
    .map(({ row }) => row)
    .join(", ");
  const more =
    fewer.length > NAMED
      ? { th: ` และอีก ${fewer.length - NAMED} แถว`, en: ` and ${fewer.length - NAMED} more` }
      : { th: "", en: "" };
  const era = fewer === christian ? { th: "ค.ศ.", en: "CE" } : { th: "พ.ศ.", en: "BE" };
  return [
    {
      row: first.row,
      column,
      value: String(first.year),
      message: {
        th: `คอลัมน์นี้มีทั้งปี พ.ศ. และ ค.ศ. แถวที่เป็น ${era.th}: ${rows}${more.th}`,
        en: `The column has years of both eras; those in ${era.en}: rows ${rows}${more.en}`,
      },
      severity: "warning",
    },
  ];
}
