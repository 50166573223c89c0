/** What of the map could not be loaded, and asking for it again. */
import type { MapLibreMap, Tile, VectorTileSource } from "maplibre-gl";

type TileAddress = Tile["tileID"]["canonical"];

export class Failures {
  readonly #map: MapLibreMap;
  readonly #onChange: (some: boolean) => void;
  /** Tiles by source; a source whose description failed has none. */
  readonly #tiles = new Map<string, TileAddress[]>();

  /** @param onChange told of the first failure, and when it is tried again */
  constructor(map: MapLibreMap, onChange: (some: boolean) => void) {
    this.#map = map;
    this.#onChange = onChange;
    map.on("error", (event) => {
      // the library adds these two to what comes from a source, beside its types
      const { sourceId, tile } = event as { sourceId?: string; tile?: Tile };
      if (sourceId === undefined) console.error(event.error);
      else this.#add(sourceId, tile?.tileID.canonical);
    });
  }

  get some(): boolean {
    return this.#tiles.size > 0;
  }

  #add(source: string, tile: TileAddress | undefined): void {
    const first = !this.some;
    this.#tiles.set(source, [...(this.#tiles.get(source) ?? []), ...(tile ? [tile] : [])]);
    if (first) this.#onChange(true);
  }

  retry(): void {
    const failed = [...this.#tiles];
    this.#tiles.clear();
    this.#onChange(false);
    for (const [id, tiles] of failed) {
      const source = this.#map.getSource<VectorTileSource>(id);
      if (source?.type !== "vector") continue;
      // named one by one: refreshing the whole source leaves the failed ones waiting for a request that has ended
      if (source.tiles) this.#map.refreshTiles(id, tiles);
      else source.setUrl(source.url);
    }
    this.#map.triggerRepaint();
  }
}
