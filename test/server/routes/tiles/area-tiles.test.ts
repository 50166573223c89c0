import { classifyRings } from "@mapbox/vector-tile";
import fc from "fast-check";
import type { Feature } from "geojson";
import { describe, expect, it } from "vitest";
import { LAO_COUNT, PROVINCE_COUNT } from "../../../../data/area.ts";
import { detailColumn } from "../../../../server/db/tiles/shapes.ts";
import { BUFFER, EXTENT, tileBox, tileSize } from "../../../../server/tiles/grid.ts";
import { LAYERS } from "../../../../server/tiles/layers.ts";
import { database } from "../../../engines/database.ts";
import { application } from "../../application.ts";
import { countryTiles, geojsonFeatures, positions, vectorFeatures, vectorLayer } from "../../tiles/decode.ts";

const { owner, reader } = await database();
const app = application(reader);

const property = (name: string) => (feature: Feature) => feature.properties?.[name];
/** Further out coordinates are rounded more coarsely, and areas of less than a pixel become squares. */
const tileArbitrary = fc.integer({ min: 5, max: 12 }).chain((z) => fc.constantFrom(...countryTiles(z)));

describe("area tiles", () => {
  it.each([
    ["lao", 5, LAO_COUNT],
    ["lao", 7, LAO_COUNT],
    ["province", 0, PROVINCE_COUNT],
    ["province", 6, PROVINCE_COUNT],
  ])("of %s at zoom %i hold all %i areas, in tiles under 500 KB", async (layer, z, count) => {
    const codes = new Set<string>();
    for (const tile of countryTiles(z)) {
      const response = await app.request(`/tiles/${layer}/${tile.z}/${tile.x}/${tile.y}.mvt`);
      expect((await response.arrayBuffer()).byteLength).toBeLessThan(500_000);
      for (const feature of await vectorFeatures(app, layer, tile)) codes.add(feature.properties?.code);
    }
    expect(codes.size).toBe(count);
  });

  it("lose no area that meets the tile, on either engine", async () => {
    await fc.assert(
      fc.asyncProperty(tileArbitrary, async (tile) => {
        const { west, south, east, north } = tileBox(tile, 0);
        const expected = await owner<{ code: string }[]>`
          select code from area
          where level = 'lao'
            and ST_Intersects(${owner(detailColumn(tile.z))}, ST_MakeEnvelope(${west}, ${south}, ${east}, ${north}, 3857))`;
        const got = (await vectorFeatures(app, "lao", tile)).map(property("code"));
        expect(got).toEqual(expect.arrayContaining(expected.map(({ code }) => code)));
        expect(new Set(got).size).toBe(got.length);
      }),
      { numRuns: 30 },
    );
  });

  it("say the same as vector tile and as GeoJSON", async () => {
    const layers = fc.constantFrom(...LAYERS.map(({ name }) => name));
    await fc.assert(
      fc.asyncProperty(layers, tileArbitrary, async (layer, tile) => {
        const [vector, geojson] = await Promise.all([
          vectorFeatures(app, layer, tile),
          geojsonFeatures(app, layer, tile),
        ]);
        const known = ({ properties }: Feature) =>
          Object.fromEntries(Object.entries(properties ?? {}).filter(([, value]) => value !== null));
        expect(vector.map(known)).toEqual(geojson.map(known));
        const unit = 360 / 2 ** tile.z / EXTENT;
        const edges = (feature: Feature, axis: 0 | 1) => {
          const values = positions(feature).map((position) => position[axis] as number);
          return [Math.min(...values), Math.max(...values)];
        };
        for (const [index, feature] of vector.entries()) {
          for (const axis of [0, 1] as const) {
            const [low = 0, high = 0] = edges(feature, axis);
            const [otherLow = 0, otherHigh = 0] = edges(geojson[index] as Feature, axis);
            expect(Math.max(Math.abs(low - otherLow), Math.abs(high - otherHigh))).toBeLessThan(unit);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("draw each area of one part where the database has it, to a unit", async () => {
    await fc.assert(
      fc.asyncProperty(tileArbitrary, async (tile) => {
        const { west, south, east, north } = tileBox(tile, 0);
        const lod = owner(detailColumn(tile.z));
        const scale = EXTENT / tileSize(tile.z);
        const whole = await owner<
          { code: string; left: number; top: number; right: number; bottom: number; size: number; length: number }[]
        >`
          select code, (ST_XMin(${lod}) - ${west}) * ${scale} as left, (${north} - ST_YMax(${lod})) * ${scale} as top,
                 (ST_XMax(${lod}) - ${west}) * ${scale} as right, (${north} - ST_YMin(${lod})) * ${scale} as bottom,
                 ST_Area(${lod}) * ${scale ** 2} as size, ST_Perimeter(${lod}) * ${scale} as length
          from area
          where level = 'lao' and ST_NumGeometries(${lod}) = 1 and ${lod} @ ST_MakeEnvelope(${west}, ${south}, ${east}, ${north}, 3857)`;
        const layer = await vectorLayer(app, "lao", tile);
        const features = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i));
        const drawn = new Map(features.map((feature) => [feature?.properties.code, feature?.loadGeometry()]));
        for (const { code, left, top, right, bottom, size, length } of whole) {
          const rings = drawn.get(code) ?? [];
          const points = rings.flat();
          const edges = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
          edges.push(Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y)));
          for (const [i, expected] of [left, top, right, bottom].entries()) {
            expect(Math.abs((edges[i] ?? Number.NaN) - expected)).toBeLessThanOrEqual(1.01);
          }
          // moving every point by at most half a unit changes the area by no more than a strip along the outline
          const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
          expect(Math.abs(area - size)).toBeLessThanOrEqual(length + 2);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("have rings as the specification wants them: outer clockwise on screen, then their holes", async () => {
    for (const tile of [...countryTiles(6), { z: 10, x: 798, y: 466 }]) {
      const layer = await vectorLayer(app, "lao", tile);
      for (let i = 0; i < (layer?.length ?? 0); i++) {
        const rings = layer?.feature(i).loadGeometry() ?? [];
        expect(rings.length).toBeGreaterThan(0);
        expect(ringArea(rings[0] ?? [])).toBeGreaterThan(0);
        const outer = rings.filter((ring) => ringArea(ring) > 0).length;
        expect(classifyRings(rings).length).toBe(outer);
        for (const ring of rings) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(Math.abs(ringArea(ring))).toBeGreaterThan(0);
          const edges = ring.flatMap(({ x, y }) => [x, y]);
          expect(Math.min(...edges)).toBeGreaterThanOrEqual(-BUFFER - 1);
          expect(Math.max(...edges)).toBeLessThanOrEqual(EXTENT + BUFFER + 1);
        }
      }
    }
  });
});

function ringArea(ring: { x: number; y: number }[]): number {
  return ring.reduce((sum, { x, y }, i) => {
    const next = ring[(i + 1) % ring.length] ?? { x, y };
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
}
