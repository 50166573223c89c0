/** A tile from the database: the layer's features, in either format. */
import type postgres from "postgres";
import type { Body } from "../answers/variant.ts";
import type { Period } from "../db/period.ts";
import { readLabels, readProgramme } from "../db/tiles/points.ts";
import { readAreas, readBorders } from "../db/tiles/shapes.ts";
import type { TileFeature } from "../geometry/feature.ts";
import { encodeGeojson } from "../tiles/geojson.ts";
import type { TileAddress } from "../tiles/grid.ts";
import type { Layer } from "../tiles/layers.ts";
import { encodeMvt } from "../tiles/mvt.ts";

type Sql = postgres.Sql;

export const TILE_TYPES = { mvt: "application/vnd.mapbox-vector-tile", geojson: "application/geo+json" } as const;
export const TILE_FORMATS = ["mvt", "geojson"] as const satisfies readonly (keyof typeof TILE_TYPES)[];

export interface TileRequest {
  layer: Layer;
  tile: TileAddress;
  format: (typeof TILE_FORMATS)[number];
  /** For layers of programmes; the others have no years. */
  period: Period;
}

type ReadPoints = typeof readProgramme;

function readFeatures(sql: Sql, { layer, tile, period }: TileRequest, readPoints: ReadPoints): Promise<TileFeature[]> {
  switch (layer.shape) {
    case "area":
      return readAreas(sql, layer.level, tile);
    case "border":
      return readBorders(sql, tile);
    case "label":
      return readLabels(sql, tile);
    case "programme":
      return readPoints(sql, layer.programme, tile, period);
  }
}

export async function makeTile(sql: Sql, request: TileRequest, readPoints: ReadPoints = readProgramme): Promise<Body> {
  const features = await readFeatures(sql, request, readPoints);
  const contentType = TILE_TYPES[request.format];
  switch (request.format) {
    case "mvt":
      return { bytes: encodeMvt(request.layer.name, features), contentType };
    case "geojson":
      return { bytes: encodeGeojson(request.tile, features), contentType };
  }
}
