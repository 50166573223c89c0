/** Rows of delimited text (RFC 4180, as leniently as spreadsheets write it), and which sign delimits them. */
import { parse } from "csv-parse/browser/esm/sync";
import { DELIMITERS, type Delimiter } from "./delimiters.ts";

/** Characters and rows that the delimiter is guessed from. */
const SAMPLE = 32_768;
const SAMPLE_ROWS = 30;

/** @param rows how many are read at most */
export function parseDelimited(text: string, delimiter: Delimiter, rows: number): string[][] {
  return parse(text, {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    to: rows,
  });
}

/** How many columns most rows agree on, times how many agree. */
function agreement(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows.filter((row) => row.length > 1)) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([columns, agreeing]) => (columns - 1) * agreeing));
}

/** The sign that cuts the first rows into most columns alike; a comma where none does. */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    try {
      return { delimiter, score: agreement(parseDelimited(sample, delimiter, SAMPLE_ROWS)) };
    } catch {
      // a quote that the sample cuts open
      return { delimiter, score: 0 };
    }
  });
  scores.sort((one, other) => other.score - one.score);
  return scores[0]?.score ? scores[0].delimiter : ",";
}
