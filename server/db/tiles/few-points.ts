/**
 * Points of deep tiles where a programme has few: those of a tile further out are read once and kept, and all tiles that
 * lie in it are cut from them, exactly as if each had been asked for.
 */
import { LRUCache } from "lru-cache";
import type { TileFeature } from "../../geometry/feature.ts";
import { EXTENT, type TileAddress } from "../../tiles/grid.ts";
import { CROWD, type PlacedPoint, readFew, readProgramme, THINNED_ZOOM } from "./points.ts";

/** Of the tiles that are kept: some 150 km wide in Thailand. */
const KEPT_ZOOM = 8;
/** Points in memory, some 15 MB. */
const MOST_KEPT = 20_000;
/** What a kept tile costs beside its points, in points. */
const OVERHEAD = 2;

/** Null of a tile that holds too many. */
type Kept = { points: readonly PlacedPoint[] | null };

/** The kept tile that a deeper one lies in. */
function around(tile: TileAddress): TileAddress {
  const side = 2 ** (tile.z - KEPT_ZOOM);
  return { z: KEPT_ZOOM, x: Math.floor(tile.x / side), y: Math.floor(tile.y / side) };
}

/** Scaling by a power of two and taking whole numbers off is exact, so each point is in the tile where SQL would put it. */
function cut(points: readonly PlacedPoint[], from: TileAddress, tile: TileAddress): TileFeature[] {
  const side = 2 ** (tile.z - from.z);
  const [left, top] = [tile.x - from.x * side, tile.y - from.y * side];
  return points.flatMap(({ properties, u, v }) => {
    const [across, down] = [u * side - left, v * side - top];
    const inside = across >= 0 && across < 1 && down >= 0 && down < 1;
    if (!inside) return [];
    return [{ properties, geometry: { type: "point", at: [Math.floor(across * EXTENT), Math.floor(down * EXTENT)] } }];
  });
}

export class FewPoints {
  readonly #kept: LRUCache<string, Kept, () => Promise<PlacedPoint[] | null>>;
  readonly #most: number;

  /** @param most points of a tile that are kept */
  constructor(most = CROWD) {
    this.#most = most;
    this.#kept = new LRUCache({
      maxSize: MOST_KEPT,
      sizeCalculation: ({ points }) => OVERHEAD + (points?.length ?? 0),
      fetchMethod: async (_key, _stale, { context: read }) => ({ points: await read() }),
      // whoever waits gets the answer, though others have taken its place meanwhile
      ignoreFetchAbort: true,
    });
  }

  /** @param version of what the tiles are made of: nothing that was read of another is used */
  reader(version: string): typeof readProgramme {
    return async (sql, programme, tile, period) => {
      if (tile.z <= THINNED_ZOOM) return readProgramme(sql, programme, tile, period);
      const wide = around(tile);
      const key = `${programme.id}/${wide.x}/${wide.y} ${period.span} ${period.year ?? ""} ${version}`;
      const { points } = await this.#kept.forceFetch(key, {
        context: () => readFew(sql, programme, wide, period, this.#most),
      });
      return points ? cut(points, wide, tile) : readProgramme(sql, programme, tile, period);
    };
  }
}
