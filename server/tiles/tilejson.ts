/** TileJSON 3.0 of a layer. The address of its tiles holds the version, so that clients may keep them for ever. */
import { COUNTRY_BOUNDS } from "../../data/country.ts";
import type { Contents } from "../db/dataset.ts";
import type { Period } from "../db/period.ts";
import { BOUNDARY_SOURCE, type Layer, layerVersion } from "./layers.ts";

export function tileJson(layer: Layer, contents: Contents, origin: string, { year, span }: Period) {
  const dataset = contents.datasets.get(layer.name);
  const version = encodeURIComponent(layerVersion(layer, contents));
  const [west, south, east, north] = COUNTRY_BOUNDS;
  const only = contents.basis === "counted_real" ? "&only=real" : "";
  const sources = [...(dataset ? [dataset.source] : []), BOUNDARY_SOURCE];
  return {
    tilejson: "3.0.0",
    name: layer.name,
    description: `${layer.title.th} / ${layer.title.en}`,
    attribution: sources.map(({ en }) => en).join(" · "),
    attribution_th: sources.map(({ th }) => th).join(" · "),
    scheme: "xyz",
    tiles: [
      `${origin}/tiles/${layer.name}/{z}/{x}/{y}.mvt?v=${version}${year === null ? "" : `&year=${year}&span=${span}`}${only}`,
    ],
    minzoom: 0,
    maxzoom: layer.maxzoom,
    bounds: [west, south, east, north],
    center: [(west + east) / 2, (south + north) / 2, 5],
    vector_layers: [
      { id: layer.name, description: layer.title.en, minzoom: 0, maxzoom: layer.maxzoom, fields: layer.fields },
    ],
    ...(dataset && { as_of: dataset.as_of, demo: dataset.demo }),
  };
}
