/** From the sheets of a file to rows in their places: read, guessed, changed by a person, joined to a register. Pure. */
import type { Choices, Reading } from "./choices.ts";
import { guessHeaderRow } from "./headings.ts";
import { type Joined, joinRows } from "./joined.ts";
import { type Guess, guessReading } from "./places/guess.ts";
import { matchRows } from "./places/match.ts";
import { type Placed, placeRows } from "./places/points.ts";
import type { Register } from "./places/register.ts";
import { type Table, tableOf } from "./table.ts";
import type { Book } from "./tables/book.ts";

export interface Understood {
  book: Book;
  /** Place in the book. */
  sheet: number;
  table: Table;
  guess: Guess;
  choices: Choices;
  register: Register;
  result: { kind: "areas"; joined: Joined } | { kind: "points"; placed: Placed };
}

/** @throws ReadingFault when the sheet holds no table */
export function understand(file: string, reading: Reading, book: Book, register: Register): Understood {
  const wanted = reading.sheet ?? 0;
  const at = book.sheets[wanted] ? wanted : 0;
  const sheet = book.sheets[at];
  if (!sheet) throw new Error(`No sheet ${wanted} of ${book.sheets.length}`);
  const table = tableOf(sheet, reading.headerRow ?? guessHeaderRow(sheet.rows), file);
  const guess = guessReading(table, register);
  const choices = { ...guess.choices, ...reading.choices };
  const common = { book, sheet: at, table, guess, choices, register };
  if (choices.placing === "point") {
    return { ...common, result: { kind: "points", placed: placeRows(table, choices, register.province.areas) } };
  }
  const joined = joinRows(matchRows(table, choices, reading.fixes, register), table, choices);
  return { ...common, result: { kind: "areas", joined } };
}
