/** Where a boundary layer holds anything at all. */
import type postgres from "postgres";
import type { Box } from "../../tiles/grid.ts";
import type { BoundaryLayer } from "../../tiles/layers.ts";
import { mercatorCenter } from "./points.ts";

type Sql = postgres.Sql;

/** A box around each feature of the layer, EPSG:3857. */
export function readExtents(sql: Sql, layer: BoundaryLayer): Promise<Box[]> {
  const ofOutline = sql`ST_XMin(lod_14) as west, ST_YMin(lod_14) as south, ST_XMax(lod_14) as east, ST_YMax(lod_14) as north`;
  switch (layer.shape) {
    case "area":
      return sql<Box[]>`select ${ofOutline} from area where level = ${layer.level}`;
    case "border":
      return sql<Box[]>`select ${ofOutline} from border`;
    case "label": {
      const [east, north] = mercatorCenter(sql);
      return sql<Box[]>`
        select ${east} as west, ${north} as south, ${east} as east, ${north} as north from area a where level = 'lao'`;
    }
  }
}
