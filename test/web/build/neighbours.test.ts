import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { neighbours } from "../../../web/build/neighbours.ts";

const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const collection = neighbours(JSON.parse(readFileSync(file, "utf8")));

function partOf(name: string) {
  const geometry = collection.features.find((feature) => feature.properties?.part === name)?.geometry;
  if (!geometry || !("coordinates" in geometry)) throw new Error(`No part ${name}`);
  return geometry;
}

/** Even-odd rule over all rings. */
function isOnLand([x = 0, y = 0]: Position): boolean {
  const land = partOf("land");
  if (land.type !== "MultiPolygon") throw new Error(land.type);
  let inside = false;
  for (const ring of land.coordinates.flat()) {
    for (const [i, [x2 = 0, y2 = 0]] of ring.entries()) {
      const [x1 = 0, y1 = 0] = ring.at(i - 1) ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

describe("neighbours", () => {
  it.each([
    ["Yangon", [96.2, 16.9], true],
    ["Vientiane's north", [102.6, 18.6], true],
    ["Phnom Penh", [104.9, 11.5], true],
    ["Kuala Lumpur", [101.7, 3.2], true],
    ["Bangkok", [100.5, 13.8], false],
    ["Nakhon Ratchasima", [102.1, 14.9], false],
    ["the Gulf of Thailand", [101.2, 10.5], false],
  ])("%s is land abroad: %s", (_, position, expected) => {
    expect(isOnLand(position as Position)).toBe(expected);
  });

  it("has Thailand's land border as the seam and nothing of the sea", () => {
    const seam = partOf("seam");
    if (seam.type !== "MultiLineString") throw new Error(seam.type);
    const points = seam.coordinates.flat();
    expect(points.length).toBeGreaterThan(100);
    for (const [lng = 0, lat = 0] of points) {
      expect(lng).toBeGreaterThan(97);
      expect(lng).toBeLessThan(106);
      expect(lat).toBeGreaterThan(5);
      expect(lat).toBeLessThan(21);
    }
  });

  it("stays small on the wire", () => {
    expect(brotliCompressSync(JSON.stringify(collection)).length).toBeLessThan(20_000);
  });
});
