import { multiPolygon } from "../../../data/boundaries/ewkb.ts";
import type { Outline } from "../../geometry/outline.ts";

/** An outline as the database takes it: EWKB in hexadecimal, EPSG:4326. */
export function hexOf(outline: Outline): string {
  return multiPolygon(
    4326,
    outline.map((polygon) => polygon.map((ring) => ring.flat())),
  );
}
