/** How the rows of a table find their place, and which of their columns is shown. */
import type { JoinLevel } from "./places/register.ts";
import type { TextChoice } from "./tables/book.ts";

/** By the code or the name of an area, or as points by coordinates. */
export const PLACINGS = ["code", "name", "point"] as const;
export type Placing = (typeof PLACINGS)[number];

/** What is shown of an area that several rows are about. */
export const REPEATED_RULES = ["first", "sum"] as const;
export type RepeatedRule = (typeof REPEATED_RULES)[number];

/** What a column may be; as numbers they count from 0. */
export const COLUMN_ROLES = ["code", "name", "province", "amphoe", "lat", "lng"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface Choices extends Record<ColumnRole, number | null> {
  placing: Placing;
  level: JoinLevel;
  /** Null = the rows are counted. */
  value: number | null;
  repeated: RepeatedRule;
}

/** How the file is read, as far as a person changed it. */
export interface Reading {
  text: TextChoice;
  sheet: number | null;
  headerRow: number | null;
  choices: Partial<Choices>;
  /** Codes of areas chosen by hand, by what identifies the row. */
  fixes: Readonly<Record<string, string>>;
}

/** Nothing changed by a person. */
export const AS_GUESSED: Reading = { text: {}, sheet: null, headerRow: null, choices: {}, fixes: {} };
