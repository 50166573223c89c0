/** Bytes of a file → its sheets, whatever the file is called. */
import { ReadingFault } from "../fault.ts";
import { decodeText, encodingPreviews } from "../text/decode.ts";
import { encodingNamed } from "../text/encoding.ts";
import { guessEncoding } from "../text/guess-encoding.ts";
import type { Book, Progress, Sheet, TextChoice } from "./book.ts";
import { guessDelimiter, headOf, parseDelimited } from "./delimited.ts";
import { formatOf } from "./format.ts";
import { MAX_MB } from "./limits.ts";

/** Readers of spreadsheets are loaded with the first of them. */
const SPREADSHEETS = {
  xlsx: async () => (await import("./xlsx.ts")).readXlsx,
  ods: async () => (await import("./ods.ts")).readOds,
};

/** @throws ReadingFault with the reason why there are no rows to be had */
export async function readBook(
  file: string,
  bytes: Uint8Array,
  choice: TextChoice = {},
  progress: Progress = () => {},
): Promise<Book> {
  if (bytes.length > MAX_MB * 2 ** 20) throw tooLarge(file, bytes.length);
  if (bytes.length === 0) throw empty(file);
  const format = formatOf(file, bytes);
  if (format === "csv") return filled(file, readCsv(file, bytes, choice, progress));
  if (format === "html") return filled(file, await readPage(file, bytes, choice));
  const read = await SPREADSHEETS[format]();
  return filled(file, { format, sheets: read(file, bytes, progress), text: null });
}

export function tooLarge(file: string, bytes: number): ReadingFault {
  const size = Math.ceil(bytes / 2 ** 20);
  return new ReadingFault({
    th: `ไฟล์ ${file} ใหญ่ ${size} MB รับได้ไม่เกิน ${MAX_MB} MB`,
    en: `The file ${file} has ${size} MB; at most ${MAX_MB} MB are taken`,
  });
}

function empty(file: string): ReadingFault {
  return new ReadingFault({ th: `ไฟล์ ${file} ว่างเปล่า`, en: `The file ${file} is empty` });
}

/** @throws ReadingFault when no sheet has any text */
function filled(file: string, book: Book): Book {
  const sheets = book.sheets.filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw empty(file);
  return { ...book, sheets: [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)] };
}

function encodingOf(bytes: Uint8Array, choice: TextChoice, declared: string | null = null) {
  const guess = guessEncoding(bytes, declared === null ? null : encodingNamed(declared));
  const candidates = guess.sure || choice.encoding ? [] : encodingPreviews(bytes);
  return { encoding: choice.encoding ?? guess.likely, candidates };
}

function readCsv(file: string, bytes: Uint8Array, choice: TextChoice, progress: Progress): Book {
  const { encoding, candidates } = encodingOf(bytes, choice);
  const utf8 = encoding === "utf-8" ? bytes : new TextEncoder().encode(decodeText(bytes, encoding));
  const head = headOf(utf8);
  // no text of whatever encoding has zero bytes once it is decoded
  if (head.slice(0, 4096).includes("\0") && !choice.encoding) {
    throw new ReadingFault({
      th: `${file} ไม่ใช่ตาราง อ่านได้เฉพาะ CSV, XLSX, ODS และตารางในหน้าเว็บ (HTML)`,
      en: `${file} is no table: CSV, XLSX, ODS and tables of web pages (HTML) are read`,
    });
  }
  const delimiter = choice.delimiter ?? guessDelimiter(head);
  const rows = parseDelimited(file, utf8, delimiter, progress);
  return { format: "csv", sheets: [{ ...ONE_SHEET, rows }], text: { encoding, delimiter, candidates } };
}

const ONE_SHEET: Omit<Sheet, "rows"> = { name: "", hidden: false, merges: [] };

async function readPage(file: string, bytes: Uint8Array, choice: TextChoice): Promise<Book> {
  const { declaredCharset, readHtmlTables } = await import("./html.ts");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const { encoding, candidates } = encodingOf(bytes, choice, declaredCharset(head));
  const text = decodeText(bytes, encoding);
  return { format: "html", sheets: readHtmlTables(file, text), text: { encoding, delimiter: ",", candidates } };
}
