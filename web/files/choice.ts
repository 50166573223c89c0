/** Makes one shape of the areas that were chosen in a file. */
import { ReadingFault } from "../../data/reading/fault.ts";
import type { Polygons } from "../../data/reading/outlines/area-layer.ts";
import { formatNumber } from "../figures/format.ts";
import { polygonShape, type Shape } from "../view/shape.ts";

/** What the server answers for at most. */
export const MAX_VERTICES = 50_000;

const NONE_CHOSEN = { th: "ยังไม่ได้เลือกพื้นที่", en: "No area is chosen yet" };
const NO_SHAPE = {
  th: "พื้นที่ที่เลือกแบนหรือเล็กเกินไป ไม่เหลือพื้นที่",
  en: "The chosen areas are flat or too small: nothing is left of them",
};
const tooManyVertices = (vertices: string, max: string) => ({
  th: `รูปมี ${vertices} จุด รับได้ไม่เกิน ${max} จุด เลือกพื้นที่ให้น้อยลง หรือลดความละเอียดของเส้น`,
  en: `The shape has ${vertices} vertices; at most ${max} are taken: choose fewer areas, or simplify their lines`,
});

/**
 * The chosen areas as one shape, in WGS 84 degrees.
 *
 * @throws ReadingFault when there are too many vertices, or no ring is left of them
 */
export function shapeOf(areas: readonly Polygons[]): Shape {
  if (areas.length === 0) throw new ReadingFault(NONE_CHOSEN);
  const shape = polygonShape(areas.flat());
  if (shape?.kind !== "polygon") throw new ReadingFault(NO_SHAPE);
  const vertices = shape.polygons.flat(2).length;
  if (vertices > MAX_VERTICES)
    throw new ReadingFault(tooManyVertices(formatNumber(vertices, "en"), formatNumber(MAX_VERTICES, "en")));
  return shape;
}
