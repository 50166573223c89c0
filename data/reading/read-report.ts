/** What was understood of a file, for a person to send when something goes wrong, and for programs to read. */
import type { Bilingual } from "../area.ts";
import type { ReadingFault } from "./fault.ts";

/** Something to look at: a row of the file from 1, the letter of a column, the value as written; null where it is about more. */
export interface Doubt extends Bilingual {
  row: number | null;
  column: string | null;
  value: string | null;
}

/** What a file holds besides what was read. */
export interface LeftOut {
  /** A sheet, a type of geometry or element, or the name of a member of a zip. */
  what: string;
  count: number;
  why: Bilingual;
}

/** Names are those of `npm run read -- FILE --json`. */
export interface ReadReport {
  format: string | null;
  encoding: string | null;
  kind: "outline" | "table" | null;
  /** Of a file of outlines, with the number of areas in each. */
  layers: { name: string; areas: number }[];
  /** Of all layers, one after the other. */
  areas: { name: string; km2: number }[];
  left_out: LeftOut[];
  sheet: string | null;
  /** From 1. */
  heading_row: number | null;
  columns: { letter: string; title: string; kind: ColumnKind }[];
  value_column: string | null;
  placing: "code" | "name" | "point" | null;
  level: string | null;
  rows: number;
  matched: number;
  /** Of columns of numbers, by title. */
  sums: Record<string, number>;
  doubts: Doubt[];
  fault: Bilingual | null;
}

export type ColumnKind = "code" | "name" | "point" | "number" | "percent" | "date" | "text";

export const NOTHING_READ: ReadReport = {
  format: null,
  encoding: null,
  kind: null,
  layers: [],
  areas: [],
  left_out: [],
  sheet: null,
  heading_row: null,
  columns: [],
  value_column: null,
  placing: null,
  level: null,
  rows: 0,
  matched: 0,
  sums: {},
  doubts: [],
  fault: null,
};

/** @param kind what the file was taken for */
export function reportOfFault(fault: ReadingFault, kind: ReadReport["kind"]): ReadReport {
  return { ...NOTHING_READ, kind, fault: fault.told };
}
