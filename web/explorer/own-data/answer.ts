import type { Reading } from "../../../data/reading/choices.ts";
import type { Register } from "../../../data/reading/places/register.ts";
import type { Book } from "../../../data/reading/tables/book.ts";
import { type Understood, understand } from "../../../data/reading/understand.ts";
import { areaLayer, type OwnLayer, pointLayer } from "./layer.ts";

export type OwnAnswer = Understood & { layer: OwnLayer };

/** @throws ReadingFault when the sheet holds no table */
export function answerFor(file: string, reading: Reading, book: Book, register: Register): OwnAnswer {
  const understood = understand(file, reading, book, register);
  const { table, choices, result } = understood;
  const layer =
    result.kind === "points"
      ? pointLayer(table, choices, result.placed.points)
      : areaLayer(table, choices, result.joined, register[choices.level].areas);
  return { ...understood, layer };
}
