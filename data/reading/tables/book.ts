/** What is in a file of tables: sheets of rows of text. Delimited text is one sheet; how it was read can be changed. */
import type { EncodingPreview } from "../text/decode.ts";
import type { TextEncoding } from "../text/encoding.ts";
import type { Delimiter } from "./delimiters.ts";

/** Kinds of files that are read, told by their bytes. */
export type TableFormat = "csv" | "xlsx" | "ods" | "html";

/** Cells that show one value: rows and columns from 0, both ends within. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** A row of the file each, empty ones too, so that places are those of the file. */
  rows: string[][];
  merges: Merge[];
}

/** How a text was read. */
export interface TextReading {
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** Not empty where a person should say which one reads right. */
  candidates: EncodingPreview[];
}

export interface Book {
  format: TableFormat;
  /** Visible ones first; none without text. */
  sheets: Sheet[];
  /** Null for a spreadsheet. */
  text: TextReading | null;
}

/** What a person knows better. */
export interface TextChoice {
  encoding?: TextEncoding;
  delimiter?: Delimiter;
}

/** Told how much is read, from 0 to 1. */
export type Progress = (share: number) => void;
