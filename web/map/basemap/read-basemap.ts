/** A style of somebody else, made a part of ours: its names cannot meet our names, and its addresses stand for themselves. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";

export type Basemap = Pick<StyleSpecification, "sources" | "layers" | "glyphs" | "sprite">;

const own = (id: string) => `basemap-${id}`;

/** The places of tiles and letters in an address stay as they are. */
const unescaped = (address: string) => address.replaceAll("%7B", "{").replaceAll("%7D", "}");

/**
 * @param style a valid one
 * @param address where it was read: relative addresses in it begin there
 */
export function readBasemap({ sources, layers, glyphs, sprite }: StyleSpecification, address: string): Basemap {
  const absolute = (path: string) => unescaped(new URL(path, address).href);
  const source = (from: SourceSpecification): SourceSpecification => ({
    ...from,
    ...("url" in from && typeof from.url === "string" && { url: absolute(from.url) }),
    ...("tiles" in from && from.tiles && { tiles: from.tiles.map(absolute) }),
    ...("data" in from && typeof from.data === "string" && { data: absolute(from.data) }),
  });
  return {
    sources: Object.fromEntries(Object.entries(sources).map(([id, from]) => [own(id), source(from)])),
    layers: layers.map(
      (layer): LayerSpecification =>
        "source" in layer
          ? ({ ...layer, id: own(layer.id), source: own(layer.source) } as LayerSpecification)
          : { ...layer, id: own(layer.id) },
    ),
    ...(glyphs && { glyphs: absolute(glyphs) }),
    ...(typeof sprite === "string" && { sprite: absolute(sprite) }),
  };
}
