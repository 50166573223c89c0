/** Makes the archive of a boundary layer from the database, with time between its tiles for those who ask meanwhile. */
import { setTimeout as after } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { zxyToTileId } from "pmtiles";
import type postgres from "postgres";
import { COUNTRY_BOUNDS } from "../../data/country.ts";
import { ALL_YEARS } from "../db/period.ts";
import { readExtents } from "../db/tiles/extents.ts";
import { makeTile } from "../published/tile.ts";
import { tilesNear } from "../tiles/cover.ts";
import { BOUNDARY_SOURCE, type BoundaryLayer } from "../tiles/layers.ts";
import { encodeArchive, type StoredTile } from "../tiles/pmtiles.ts";
import { describeLayer, FIRST_LOOK } from "../tiles/tilejson.ts";

const compress = promisify(gzip);

export interface Pace {
  /** The part of the time in which tiles are made, 0…1. */
  share: number;
  /** Told which part of the layer is made, 0…1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** A shorter pause would be spent on the timer itself, ms. */
const SHORTEST_PAUSE = 20;

/** The tiles that hold anything, in the order of PMTiles. */
async function makeTiles(sql: postgres.Sql, layer: BoundaryLayer, pace: Pace): Promise<StoredTile[]> {
  const boxes = await readExtents(sql, layer);
  const addresses = Array.from({ length: layer.maxzoom + 1 }, (_, z) => tilesNear(boxes, z)).flat();
  const tiles: StoredTile[] = [];
  let owed = 0;
  for (const [done, tile] of addresses.entries()) {
    pace.signal?.throwIfAborted();
    const started = performance.now();
    const { bytes } = await makeTile(sql, { layer, tile, format: "mvt", period: ALL_YEARS });
    const id = zxyToTileId(tile.z, tile.x, tile.y);
    if (bytes.length > 0) tiles.push({ id, bytes: await compress(bytes, { level: 9 }) });
    owed += (performance.now() - started) * (1 / pace.share - 1);
    if (owed >= SHORTEST_PAUSE) {
      await after(owed, undefined, { signal: pace.signal });
      owed = 0;
    }
    pace.onProgress?.((done + 1) / addresses.length);
  }
  return tiles;
}

/** The bytes of the archive. @throws when the database does, or when the signal says so */
export async function buildArchive(sql: postgres.Sql, layer: BoundaryLayer, pace: Pace): Promise<Uint8Array> {
  return encodeArchive(await makeTiles(sql, layer, pace), {
    maxzoom: layer.maxzoom,
    bounds: COUNTRY_BOUNDS,
    center: FIRST_LOOK,
    metadata: describeLayer(layer, [BOUNDARY_SOURCE]),
  });
}
