import { VectorTile } from "@mapbox/vector-tile";
import type { Feature, FeatureCollection, Position } from "geojson";
import Pbf from "pbf";
import { COUNTRY_BOUNDS } from "../../../data/country.ts";
import type { Application } from "../application.ts";

export interface Address {
  z: number;
  x: number;
  y: number;
}

/** All tiles of a zoom that touch the country. */
export function countryTiles(z: number): Address[] {
  const [west, south, east, north] = COUNTRY_BOUNDS;
  const column = (lng: number) => Math.floor(((lng + 180) / 360) * 2 ** z);
  const row = (lat: number) => Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z);
  const tiles: Address[] = [];
  for (let x = column(west); x <= column(east); x++) {
    for (let y = row(north); y <= row(south); y++) tiles.push({ z, x, y });
  }
  return tiles;
}

async function fetchTile(
  app: Application,
  layer: string,
  { z, x, y }: Address,
  format: string,
  query = "",
): Promise<Uint8Array> {
  const response = await app.request(`/tiles/${layer}/${z}/${x}/${y}.${format}${query}`);
  if (response.status !== 200 && response.status !== 204)
    throw new Error(`${layer}: ${response.status} ${await response.text()}`);
  // a copy of its own, since the decoder reads doubles from the start of the buffer under its bytes
  return new Uint8Array(await response.arrayBuffer());
}

/** The layer of a vector tile; undefined where nothing is. */
export async function vectorLayer(app: Application, layer: string, tile: Address) {
  const bytes = await fetchTile(app, layer, tile, "mvt");
  return new VectorTile(new Pbf(bytes)).layers[layer];
}

export async function vectorFeatures(app: Application, layer: string, tile: Address): Promise<Feature[]> {
  const found = await vectorLayer(app, layer, tile);
  return Array.from(
    { length: found?.length ?? 0 },
    (_, i) => found?.feature(i).toGeoJSON(tile.x, tile.y, tile.z) as Feature,
  );
}

export async function geojsonFeatures(app: Application, layer: string, tile: Address, query = ""): Promise<Feature[]> {
  const bytes = await fetchTile(app, layer, tile, "geojson", query);
  return (JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection).features;
}

/** All corners of a feature, one after the other. */
export function positions(feature: Feature): Position[] {
  const flat = (value: unknown): Position[] =>
    Array.isArray(value) && typeof value[0] === "number" ? [value as Position] : (value as unknown[]).flatMap(flat);
  return "coordinates" in feature.geometry ? flat(feature.geometry.coordinates) : [];
}
