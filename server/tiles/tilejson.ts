/** TileJSON 3.0 of a layer. The address of its tiles holds the version, so that clients may keep them for ever. */
import type { Bilingual } from "../../data/area.ts";
import { COUNTRY_BOUNDS } from "../../data/country.ts";
import type { Contents } from "../db/dataset.ts";
import type { Period } from "../db/period.ts";
import { BOUNDARY_SOURCE, type Layer, layerVersion } from "./layers.ts";

const [WEST, SOUTH, EAST, NORTH] = COUNTRY_BOUNDS;

/** Where a viewer begins: [lng, lat, zoom]. */
export const FIRST_LOOK = [(WEST + EAST) / 2, (SOUTH + NORTH) / 2, 5] as const;

/** What is said of a layer wherever its tiles come from. */
export function describeLayer(layer: Layer, sources: readonly Bilingual[]) {
  return {
    name: layer.name,
    description: `${layer.title.th} / ${layer.title.en}`,
    attribution: sources.map(({ en }) => en).join(" · "),
    attribution_th: sources.map(({ th }) => th).join(" · "),
    vector_layers: [
      { id: layer.name, description: layer.title.en, minzoom: 0, maxzoom: layer.maxzoom, fields: layer.fields },
    ],
  };
}

/** @param tiles the address of a tile, with {z}, {x} and {y} */
export function tileJsonAt(tiles: string, layer: Layer, sources: readonly Bilingual[] = [BOUNDARY_SOURCE]) {
  return {
    tilejson: "3.0.0",
    ...describeLayer(layer, sources),
    scheme: "xyz",
    tiles: [tiles],
    minzoom: 0,
    maxzoom: layer.maxzoom,
    bounds: [WEST, SOUTH, EAST, NORTH],
    center: FIRST_LOOK,
  };
}

export function tileJson(layer: Layer, contents: Contents, origin: string, { year, span }: Period) {
  const dataset = contents.datasets.get(layer.name);
  const version = encodeURIComponent(layerVersion(layer, contents));
  const only = contents.basis === "counted_real" ? "&only=real" : "";
  const period = year === null ? "" : `&year=${year}&span=${span}`;
  const tiles = `${origin}/tiles/${layer.name}/{z}/{x}/{y}.mvt?v=${version}${period}${only}`;
  return {
    ...tileJsonAt(tiles, layer, [...(dataset ? [dataset.source] : []), BOUNDARY_SOURCE]),
    ...(dataset && { as_of: dataset.as_of, demo: dataset.demo }),
  };
}
