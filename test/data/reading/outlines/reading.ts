/** What tests ask of the reader of outlines. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ReadingFault } from "../../../../data/reading/fault.ts";
import { readOutlines } from "../../../../data/reading/outlines/read-outlines.ts";
import { ROOT } from "../../../../data/root.ts";

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export async function oneLayer(name: string, bytes: Uint8Array) {
  const [layer, ...others] = await readOutlines(name, bytes);
  if (!layer || others.length > 0) throw new Error("Not one layer");
  return layer;
}

/** The English sentence of the fault. */
export async function faultOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadingFault)) throw error ?? new Error("No fault");
  if (!/\p{Script=Thai}/u.test(error.told.th)) throw new Error(`Not Thai: ${error.told.th}`);
  return error.told.en;
}

export const readCase = (name: string) =>
  new Uint8Array(readFileSync(join(ROOT, "test/data/reading/outlines/cases", name)));

/** A closed square, clockwise as a shapefile winds its outer rings. */
export const box = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
