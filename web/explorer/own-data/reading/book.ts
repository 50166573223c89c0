/** What is in a file of one's own: sheets of rows of text. A CSV file is one sheet; how it was read can be changed. */
import { OwnFault } from "../fault.ts";
import { guessDelimiter, parseDelimited } from "./delimited.ts";
import type { Delimiter } from "./delimiters.ts";
import { decodeText, guessEncoding, type TextEncoding } from "./encoding.ts";
import { MAX_MB, MAX_ROWS } from "./limits.ts";

export interface Sheet {
  name: string;
  rows: string[][];
}

export interface Book {
  sheets: Sheet[];
  /** How the text was read; null for a spreadsheet. */
  text: { encoding: TextEncoding; delimiter: Delimiter } | null;
}

/** What a person knows better. */
export interface TextChoice {
  encoding?: TextEncoding;
  delimiter?: Delimiter;
}

/** Rows above the header and the header itself are not counted as data. */
const MOST_READ = MAX_ROWS + 20;

const ZIP = [0x50, 0x4b];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws OwnFault with the reason why there are no rows to be had */
export async function openBook(file: File, choice: TextChoice = {}): Promise<Book> {
  const { name, size } = file;
  if (size === 0) throw new OwnFault("own.fault_empty", { name });
  if (size > MAX_MB * 2 ** 20) {
    throw new OwnFault("own.fault_large", { name, size: Math.ceil(size / 2 ** 20), max: MAX_MB });
  }
  return readBook(name, new Uint8Array(await file.arrayBuffer()), choice);
}

export async function readBook(name: string, bytes: Uint8Array<ArrayBuffer>, choice: TextChoice = {}): Promise<Book> {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (begins(OLD_EXCEL) || /\.xls$/i.test(name)) throw new OwnFault("own.fault_xls", { name });
  const book = begins(ZIP) ? await readWorkbook(name, bytes) : readText(name, bytes, choice);
  const filled = book.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== "")));
  if (filled.length === 0) throw new OwnFault("own.fault_empty", { name });
  return { ...book, sheets: filled };
}

function readText(name: string, bytes: Uint8Array, choice: TextChoice): Book {
  const encoding = choice.encoding ?? guessEncoding(bytes);
  const text = decodeText(bytes, encoding);
  // no text of whatever encoding has zero bytes once it is decoded
  if (text.slice(0, 4096).includes("\0") && !choice.encoding) throw new OwnFault("own.fault_unknown", { name });
  const delimiter = choice.delimiter ?? guessDelimiter(text);
  try {
    const rows = parseDelimited(text, delimiter, MOST_READ);
    return { sheets: [{ name: "", rows: checked(name, rows) }], text: { encoding, delimiter } };
  } catch (error) {
    if (error instanceof OwnFault) throw error;
    throw new OwnFault("own.fault_csv", { name, said: error instanceof Error ? error.message : String(error) });
  }
}

async function readWorkbook(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Book> {
  // of the library's entries the one that begins no worker from a blob, which the page's policy refuses
  const { default: readExcel } = await import("read-excel-file/web-worker");
  let sheets: Awaited<ReturnType<typeof readExcel>>;
  try {
    sheets = await readExcel(bytes.buffer);
  } catch (error) {
    throw new OwnFault("own.fault_xlsx", { name, said: error instanceof Error ? error.message : String(error) });
  }
  const read = sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: checked(
      name,
      data.map((row) => row.map(cellText)),
    ),
  }));
  return { sheets: read, text: null };
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

function checked(name: string, rows: string[][]): string[][] {
  if (rows.length < MOST_READ) return rows;
  throw new OwnFault("own.fault_rows", { name, max: MAX_ROWS });
}
