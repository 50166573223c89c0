/** What the areas of a file are called, and which of its texts tell a right encoding from a wrong one. */
import type { Attributes } from "./area-layer.ts";

/** Columns with something in them, those first that name areas best: words, a different one for each. */
export function namingColumns(attributes: readonly Attributes[]): string[] {
  const scores = new Map<string, number>();
  for (const column of new Set(attributes.flatMap(Object.keys))) {
    const values = attributes.map((row) => row[column] ?? "").filter((value) => value !== "");
    if (values.length === 0) continue;
    const words = values.filter((value) => /\p{L}{2}/u.test(value)).length / attributes.length;
    const distinct = new Set(values).size / attributes.length;
    scores.set(column, words + distinct / 2 + (/name|nam|ชื่อ|_t$|_th$/i.test(column) ? 0.5 : 0));
  }
  return [...scores].sort(([, one], [, other]) => other - one).map(([column]) => column);
}

const FOREIGN = /[^\p{ASCII}]/u;

/** The first few texts that the encoding matters to, in the order of rows and columns: the same ones for each encoding. */
export function tellingTexts(attributes: readonly Attributes[], count: number): string[] {
  const texts = new Set<string>();
  for (const row of attributes) {
    for (const text of Object.values(row)) if (FOREIGN.test(text)) texts.add(text);
    if (texts.size >= count) break;
  }
  return [...texts].slice(0, count);
}

/** The name of each area in a column; its number in the file where the column is empty. */
export function namesIn(attributes: readonly Attributes[], column: string | undefined): string[] {
  return attributes.map((row, index) => (column && row[column]) || `#${index + 1}`);
}
