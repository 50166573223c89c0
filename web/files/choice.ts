/** Chooses among the areas of a file, and makes one shape of the chosen ones. */
import { polygonShape, type Shape } from "../view/shape.ts";
import type { Attributes, Polygons } from "./area-layer.ts";
import { FileFault } from "./fault.ts";

/** What the server answers for at most. */
export const MAX_VERTICES = 50_000;

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

/**
 * The chosen areas as one shape, in WGS 84 degrees.
 *
 * @throws FileFault when there are too many vertices, or no ring is left of them
 */
export function shapeOf(areas: readonly Polygons[]): Shape {
  if (areas.length === 0) throw new FileFault("fault.none_chosen");
  const shape = polygonShape(areas.flat());
  if (shape?.kind !== "polygon") throw new FileFault("fault.no_shape");
  const vertices = shape.polygons.flat(2).length;
  if (vertices > MAX_VERTICES) throw new FileFault("fault.too_many_vertices", { vertices, max: MAX_VERTICES });
  return shape;
}
