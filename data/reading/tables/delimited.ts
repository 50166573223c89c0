/** Rows of delimited text (RFC 4180, as leniently as spreadsheets write it), and which sign delimits them. */
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { beginsWith } from "../begins-with.ts";
import { ReadingFault } from "../fault.ts";
import type { Progress } from "./book.ts";
import { DELIMITERS, type Delimiter } from "./delimiters.ts";
import { RowStore } from "./row-store.ts";

/** Characters and rows that the delimiter is guessed from. */
const SAMPLE = 32_768;
const SAMPLE_ROWS = 50;
/** Rows between two tellings of progress. */
const STEP = 1000;

/** Each record ends as it ends, whatever the others do. */
const options = (delimiter: Delimiter) => ({
  delimiter,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_quotes: true,
  relax_column_count: true,
});

/** Excel's own first line `sep=;`. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?(?=\r|\n|$)/i;

/** A text that was kept from being run as a formula comes back as it was: `'=1+1`; a code as text too: `="0012"`. */
function written(cell: string): string {
  if (!cell.startsWith("'") && !cell.startsWith("=")) return cell;
  if (/^'+[=+\-@\t\r]/.test(cell)) return cell.slice(1);
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

/** The beginning of a text in UTF-8, somewhat more than is looked at before it is cut into rows; a mark is left out. */
export const headOf = (utf8: Uint8Array) => new TextDecoder().decode(utf8.subarray(0, (SAMPLE + 2) * 4));

const MARK = [0xef, 0xbb, 0xbf];

/**
 * @param bytes text in UTF-8: of a string csv-parse makes an array of numbers first, which takes thirty times the room
 * @throws ReadingFault with the row where a quote is not closed
 */
export function parseDelimited(file: string, bytes: Uint8Array, delimiter: Delimiter, progress: Progress): string[][] {
  const store = new RowStore(file);
  const separator = SEPARATOR_LINE.test(headOf(bytes));
  const utf8 = beginsWith(bytes, MARK) ? bytes.subarray(MARK.length) : bytes;
  let row = 0;
  try {
    parse(utf8, {
      ...options(delimiter),
      on_record: (cells: string[], { bytes }) => {
        if (row % STEP === 0) progress(Math.min(1, bytes / utf8.length));
        if (row > 0 || !separator) store.set(row, cells.map(written));
        row++;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw notClosed(file, row + 1, error);
  }
  return store.rows;
}

function notClosed(file: string, row: number, error: CsvError): ReadingFault {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return new ReadingFault(
      {
        th: `อ่าน ${file} ไม่ได้ เครื่องหมายคำพูด (") ที่เปิดในแถว ${row} ไม่ได้ปิด`,
        en: `${file} cannot be read: a quotation mark (") that opens in row ${row} is not closed`,
      },
      error,
    );
  }
  return new ReadingFault({ th: `อ่าน ${file} ไม่ได้ที่แถว ${row}`, en: `${file} cannot be read at row ${row}` }, error);
}

/** How well the sign cuts: columns that most rows agree on, the more the more rows agree; rows of titles are forgiven. */
function agreement(rows: readonly string[][]): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const counts = new Map<number, number>();
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const scores = [...counts].map(([columns, agreeing]) => Math.sqrt(columns - 1) * (agreeing / filled.length) ** 2);
  return Math.max(0, ...scores);
}

/** The sign that cuts the first rows into most columns alike; a comma where none does. */
export function guessDelimiter(text: string): Delimiter {
  const said = SEPARATOR_LINE.exec(text)?.[1];
  const named = DELIMITERS.find((delimiter) => delimiter === said);
  if (named) return named;
  const cut = text.slice(0, SAMPLE);
  // the last row of a sample may be cut in two
  const sample =
    cut.length < text.length ? cut.slice(0, Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf("\r")) + 1) : cut;
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  scores.sort((one, other) => other.score - one.score);
  return scores[0]?.score ? scores[0].delimiter : ",";
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  try {
    return agreement(parse(sample, { ...options(delimiter), to: SAMPLE_ROWS }));
  } catch {
    // a quote that the sample cuts open
    return 0;
  }
}
