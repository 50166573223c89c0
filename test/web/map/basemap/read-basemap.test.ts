import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { readBasemap } from "../../../../web/map/basemap/read-basemap.ts";

const STYLE: StyleSpecification = {
  version: 8,
  glyphs: "fonts/{fontstack}/{range}.pbf",
  sprite: "/sprites/roads",
  sources: {
    roads: { type: "vector", tiles: ["tiles/{z}/{x}/{y}.mvt"] },
    province: { type: "geojson", data: "https://example.org/area.json" },
  },
  layers: [
    { id: "sea", type: "background" },
    { id: "road", type: "line", source: "roads", "source-layer": "road" },
  ],
};

describe("readBasemap", () => {
  const read = readBasemap(STYLE, "https://maps.example.go.th/styles/plain/style.json");

  it("gives every source and layer a name that is none of ours", () => {
    expect(Object.keys(read.sources)).toEqual(["basemap-roads", "basemap-province"]);
    expect(read.layers.map(({ id }) => id)).toEqual(["basemap-sea", "basemap-road"]);
    expect(read.layers[1]).toMatchObject({ source: "basemap-roads", "source-layer": "road" });
  });

  it("has its addresses begin where the style is, with the places of tiles and letters in them", () => {
    const base = "https://maps.example.go.th";
    expect(read.glyphs).toBe(`${base}/styles/plain/fonts/{fontstack}/{range}.pbf`);
    expect(read.sprite).toBe(`${base}/sprites/roads`);
    expect(read.sources["basemap-roads"]).toMatchObject({ tiles: [`${base}/styles/plain/tiles/{z}/{x}/{y}.mvt`] });
    expect(read.sources["basemap-province"]).toMatchObject({ data: "https://example.org/area.json" });
  });
});
