/** Reads the table of a shapefile, a dBASE file of any dialect: where its records begin, its header says. */
import { ReadingFault } from "../../fault.ts";
import type { TextEncoding } from "../../text/encoding.ts";
import { type EncodingGuess, guessOfFewLetters } from "../../text/guess-encoding.ts";
import type { Attributes } from "../area-layer.ts";
import { sentences } from "../sentences.ts";
import { viewOf } from "./shp.ts";

interface Field {
  name: Uint8Array;
  kind: string;
  at: number;
  length: number;
}

export interface DbfTable {
  /** Rows that are there, which may be fewer than the header says. */
  rows: number;
  isDeleted(row: number): boolean;
  attributes(row: number, encoding: TextEncoding): Attributes;
  encoding(declared: TextEncoding | null): EncodingGuess;
}

interface Dialect {
  fieldsAt: number;
  fieldLength: number;
  nameLength: number;
  kindAt: number;
  lengthAt: number;
}

const DBASE_3: Dialect = { fieldsAt: 32, fieldLength: 32, nameLength: 11, kindAt: 11, lengthAt: 16 };
const DBASE_7: Dialect = { fieldsAt: 68, fieldLength: 48, nameLength: 32, kindAt: 32, lengthAt: 33 };
/** The first byte of a table of dBASE 7, in its lower three bits. */
const VERSION_7 = 4;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;
/** Language driver ids that mean code page 874. */
const THAI_DRIVERS = [0x50, 0x7c];
/** Kinds of fields that hold letters; V is a text of FoxPro. */
const TEXT_KINDS = "CV";
/** Kinds that are written in digits. */
const DIGIT_KINDS = "NF";

/** @throws ReadingFault for a table without fields, or whose fields do not fit its rows */
export function readDbf(name: string, bytes: Uint8Array): DbfTable {
  const fault = () => new ReadingFault(sentences.dbf(name));
  if (bytes.length < DBASE_3.fieldsAt) throw fault();
  const view = viewOf(bytes);
  const [said, start, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  const dialect = ((bytes[0] ?? 0) & 7) === VERSION_7 ? DBASE_7 : DBASE_3;
  const fields = fieldsOf(bytes, Math.min(start, bytes.length), dialect);
  const end = fields.at(-1);
  if (!end || end.at + end.length > width || start > bytes.length) throw fault();
  const rows = Math.min(said, Math.floor((bytes.length - start) / width));
  const cell = (row: number, { at, length }: Field) => {
    const from = start + row * width + at;
    return trimmed(bytes.subarray(from, from + length));
  };
  return {
    rows,
    isDeleted: (row) => row < rows && bytes[start + row * width] === DELETED,
    attributes(row, encoding) {
      if (row >= rows) return {};
      const decoder = new TextDecoder(encoding);
      const texts = fields.map((field) => [decoder.decode(field.name), textOf(cell(row, field), field.kind, decoder)]);
      return Object.fromEntries(texts.filter(([, text]) => text !== ""));
    },
    encoding(declared) {
      const texts = fields.flatMap((field) => {
        const cells = TEXT_KINDS.includes(field.kind) ? Array.from({ length: rows }, (_, row) => cell(row, field)) : [];
        return [field.name, ...cells].map(withoutCutLetter);
      });
      const letters = joined(texts.filter((text) => text.some((byte) => byte > 0x7f)));
      const driver = THAI_DRIVERS.includes(bytes[29] ?? 0) ? "windows-874" : null;
      return guessOfFewLetters(letters, declared ?? driver);
    },
  };
}

function fieldsOf(bytes: Uint8Array, end: number, dialect: Dialect): Field[] {
  const fields: Field[] = [];
  // the first byte of a row tells whether it is deleted
  let at = 1;
  for (let from = dialect.fieldsAt; from + dialect.fieldLength <= end; from += dialect.fieldLength) {
    if (bytes[from] === END_OF_FIELDS) break;
    const name = bytes.subarray(from, from + dialect.nameLength);
    const zero = name.indexOf(0);
    const kind = String.fromCharCode(bytes[from + dialect.kindAt] ?? 0);
    const length = bytes[from + dialect.lengthAt] ?? 0;
    fields.push({ name: zero < 0 ? name : name.subarray(0, zero), kind, at, length });
    at += length;
  }
  return fields;
}

/** Without the spaces and zeros that fill a cell. */
function trimmed(cell: Uint8Array): Uint8Array {
  const isFill = (byte: number) => byte === 0x20 || byte === 0;
  const end = cell.findLastIndex((byte) => !isFill(byte)) + 1;
  return cell.subarray(0, end);
}

/** A name that is too long for its field may end within a letter of UTF-8: that proves nothing. */
function withoutCutLetter(text: Uint8Array): Uint8Array {
  const lead = text.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  const first = text[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return text.length - lead < length ? text.subarray(0, lead) : text;
}

function joined(texts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of texts) {
    all.set(text, at);
    at += text.length;
  }
  return all;
}

/** Numbers as they are written, dates as ISO writes them; what is neither letters, digits nor date names nothing. */
function textOf(cell: Uint8Array, kind: string, decoder: TextDecoder): string {
  if (TEXT_KINDS.includes(kind)) return decoder.decode(cell).trim();
  const digits = String.fromCharCode(...cell).trim();
  if (DIGIT_KINDS.includes(kind)) return /\d/.test(digits) && Number.isFinite(Number(digits)) ? digits : "";
  if (kind === "D") return /^(\d{4})(\d{2})(\d{2})$/.test(digits) ? digits.replace(/^(....)(..)(..)$/, "$1-$2-$3") : "";
  if (kind === "I" && cell.length > 0) return String(integerOf(cell));
  return "";
}

/** Four bytes of FoxPro; zeros at its end were taken for filling. */
function integerOf(cell: Uint8Array): number {
  const bytes = new Uint8Array(4);
  bytes.set(cell.subarray(0, 4));
  return viewOf(bytes).getInt32(0, true);
}
