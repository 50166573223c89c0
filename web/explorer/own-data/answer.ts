/** From a file of one's own to what the map shows of it: read, guessed, changed by a person, placed. Pure but for the register. */
import type { Choices, Reading } from "./choices.ts";
import { type Joined, joinRows } from "./joined.ts";
import { areaLayer, type OwnLayer, pointLayer } from "./layer.ts";
import { type Guess, guessReading } from "./matching/guess.ts";
import { matchRows } from "./matching/match.ts";
import { type Placed, placeRows } from "./matching/points.ts";
import type { Register } from "./matching/register.ts";
import type { Book } from "./reading/book.ts";
import { guessHeaderRow, type Table, tableOf } from "./reading/table.ts";

export interface OwnAnswer {
  book: Book;
  sheet: number;
  table: Table;
  guess: Guess;
  choices: Choices;
  register: Register;
  result: { kind: "areas"; joined: Joined } | { kind: "points"; placed: Placed };
  layer: OwnLayer;
}

/** @throws OwnFault when the sheet holds no table */
export function answerFor(file: string, reading: Reading, book: Book, register: Register): OwnAnswer {
  const wanted = reading.sheet ?? 0;
  const at = book.sheets[wanted] ? wanted : 0;
  const sheet = book.sheets[at];
  if (!sheet) throw new Error(`No sheet ${wanted} of ${book.sheets.length}`);
  const table = tableOf(sheet, reading.headerRow ?? guessHeaderRow(sheet), file);
  const guess = guessReading(table, register);
  const choices = { ...guess.choices, ...reading.choices };
  const common = { book, sheet: at, table, guess, choices, register };
  if (choices.placing === "point") {
    const placed = placeRows(table, choices, register.province.areas);
    return { ...common, result: { kind: "points", placed }, layer: pointLayer(table, choices, placed.points) };
  }
  const joined = joinRows(matchRows(table, choices, reading.fixes, register), table, choices);
  const layer = areaLayer(table, choices, joined, register[choices.level].areas);
  return { ...common, result: { kind: "areas", joined }, layer };
}
