/** The two readers of shpjs that are used here; the package has no types of its own. */
declare module "shpjs" {
  import type { Geometry } from "geojson";

  /** Rows without a shape are null. Coordinates stay as they are in the file. */
  export function parseShp(shapes: DataView): (Geometry | null)[];
  /** Texts, numbers (NaN where empty), dates and booleans by field. */
  export function parseDbf(table: DataView, encoding: string): Record<string, unknown>[];
}
