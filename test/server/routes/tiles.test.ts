import { classifyRings } from "@mapbox/vector-tile";
import fc from "fast-check";
import type { Feature, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { LAO_COUNT, PROVINCE_COUNT } from "../../../data/area.ts";
import type { Programme } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { detailColumn } from "../../../server/db/tile-shapes.ts";
import { BUFFER, EXTENT, tileBox, tileSize } from "../../../server/tiles/grid.ts";
import { LAYERS } from "../../../server/tiles/layers.ts";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";
import { countryTiles, geojsonFeatures, vectorFeatures, vectorLayer } from "../tiles/decode.ts";

const { owner, reader } = await database();
const app = application(reader);

const property = (name: string) => (feature: Feature) => feature.properties?.[name];
/** Further out coordinates are rounded more coarsely, and areas of less than a pixel become squares. */
const tileArbitrary = fc.integer({ min: 5, max: 12 }).chain((z) => fc.constantFrom(...countryTiles(z)));

function positions(feature: Feature): Position[] {
  const flat = (value: unknown): Position[] =>
    Array.isArray(value) && typeof value[0] === "number" ? [value as Position] : (value as unknown[]).flatMap(flat);
  return "coordinates" in feature.geometry ? flat(feature.geometry.coordinates) : [];
}

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
        for (const { code, left, top, right, bottom, size, length } of whole) {
          const index = Array.from({ length: layer?.length ?? 0 }, (_, i) => i).find(
            (i) => layer?.feature(i).properties.code === code,
          );
          const feature = layer?.feature(index ?? -1);
          const points = feature?.loadGeometry().flat() ?? [];
          const edges = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
          edges.push(Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y)));
          for (const [i, expected] of [left, top, right, bottom].entries()) {
            expect(Math.abs((edges[i] ?? Number.NaN) - expected)).toBeLessThanOrEqual(1.01);
          }
          // moving every point by at most half a unit changes the area by no more than a strip along the outline
          const area = (feature?.loadGeometry() ?? []).reduce((sum, ring) => sum + ringArea(ring), 0);
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
          for (const { x, y } of ring) {
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(-BUFFER - 1);
            expect(Math.max(x, y)).toBeLessThanOrEqual(EXTENT + BUFFER + 1);
          }
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

describe("border tiles", () => {
  it("hold every line of the country, with its kind and whether it is approximate", async () => {
    const ids = new Map<unknown, string>();
    for (const tile of countryTiles(7)) {
      for (const { id, properties } of await vectorFeatures(app, "border", tile))
        ids.set(id, `${properties?.kind} ${properties?.approximate}`);
    }
    const lines = await owner<{ id: number; kind: string; approximate: boolean; long: boolean }[]>`
      select id, kind, approximate, ST_Length(lod_8) > ${(2 * tileSize(7)) / EXTENT} as long from border`;
    for (const { id, kind, approximate, long } of lines) {
      if (long || ids.has(id)) expect(ids.get(id)).toBe(`${kind} ${approximate}`);
    }
  });
});

describe("programme tiles", () => {
  const expectedCount = ({ id, geometry }: Programme) =>
    geometry === "site"
      ? owner<{ count: number }[]>`select count(geom)::int as count from record where programme = ${id}`
      : owner<{ count: number }[]>`select count(distinct lao)::int as count from record where programme = ${id}`;

  it.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
    "of %s stand for all of it at every zoom, each once",
    async (id, programme) => {
      const [expected] = await expectedCount(programme);
      for (const z of [0, 5, 8]) {
        let count = 0;
        for (const tile of countryTiles(z)) {
          for (const feature of await geojsonFeatures(app, id, tile)) count += feature.properties?.count;
        }
        expect(count).toBe(expected?.count);
      }
    },
  );

  it("add up to the records in number and measure, thinned or not", async () => {
    const [total] = await owner<{ sites: number; households: number }[]>`
      select count(*)::int as sites, sum(households)::float8 as households from record where programme = 'baan-mankong'`;
    for (const z of [3, 9, 10]) {
      let [sites, households] = [0, 0];
      for (const tile of countryTiles(z)) {
        for (const { properties } of await geojsonFeatures(app, "baan-mankong", tile)) {
          sites += properties?.sites;
          households += properties?.households ?? 0;
        }
      }
      expect([sites, households]).toEqual([total?.sites, total?.households]);
    }
  });

  it("show each site where it is once they are no longer thinned", async () => {
    const sites = await owner<{ key: string; lng: number; lat: number; title_th: string }[]>`
      select key, ST_X(geom) as lng, ST_Y(geom) as lat, title_th from record where programme = 'homeless-centre' and geom is not null`;
    const found = (
      await Promise.all(countryTiles(10).map((tile) => geojsonFeatures(app, "homeless-centre", tile)))
    ).flat();
    expect(found.length).toBe(sites.length);
    for (const { key, lng, lat, title_th } of sites) {
      const feature = found.find(({ properties }) => properties?.key === key);
      expect(feature?.properties).toMatchObject({ title_th, demo: false, count: 1 });
      const [gotLng = 0, gotLat = 0] = (feature && positions(feature)[0]) ?? [];
      expect(Math.hypot(gotLng - lng, gotLat - lat)).toBeLessThan(2 * (360 / 2 ** 10 / EXTENT));
    }
  });

  it("of a sums programme say that there is something, never how much", async () => {
    for (const { id } of PROGRAMMES.filter(({ privacy }) => privacy === "sums")) {
      for (const feature of await geojsonFeatures(app, id, { z: 5, x: 25, y: 14 })) {
        expect(Object.keys(feature.properties ?? {}).sort()).toEqual([
          "count",
          "demo",
          "key",
          "lao",
          "title_en",
          "title_th",
          "year",
        ]);
      }
    }
  });

  it("go back in time", async () => {
    const [expected] = await owner<{ count: number }[]>`
      select count(*)::int as count from record where programme = 'council' and year <= 2553`;
    let count = 0;
    for (const tile of countryTiles(5)) {
      for (const feature of await geojsonFeatures(app, "council", tile, "?year=2553"))
        count += feature.properties?.count;
    }
    expect(count).toBe(expected?.count);
  });
});

describe("TileJSON", () => {
  interface TileJson {
    tiles: string[];
    vector_layers: { id: string; fields: Record<string, string> }[];
    maxzoom: number;
  }

  it.each(LAYERS.map(({ name }) => [name]))("of %s names its tiles and every property in them", async (name) => {
    const document = await get<TileJson>(app, `/tiles/${name}.json`);
    expect(document).toMatchObject({ tilejson: "3.0.0", minzoom: 0, scheme: "xyz" });
    expect(document.vector_layers.map(({ id }) => id)).toEqual([name]);
    const address = document.tiles[0]?.replace("{z}", "6").replace("{x}", "50").replace("{y}", "29") ?? "";
    const response = await app.request(address);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const fields = Object.keys(document.vector_layers[0]?.fields ?? {});
    for (const feature of await geojsonFeatures(app, name, { z: 6, x: 50, y: 29 })) {
      expect(fields).toEqual(expect.arrayContaining(Object.keys(feature.properties ?? {})));
    }
  });
});

describe("the answer to a tile", () => {
  const PATH = "/tiles/lao/8/199/116.mvt";

  it("is kept for ever only under the version that it has", async () => {
    for (const path of [PATH, `${PATH}?v=1.old.7`]) {
      const response = await app.request(path);
      expect(response.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    }
  });

  it("is 304 for who has it, in the encoding that was sent", async () => {
    const br = await app.request(PATH, { headers: { "accept-encoding": "gzip, deflate, br" } });
    expect(br.headers.get("content-encoding")).toBe("br");
    const etag = br.headers.get("etag") ?? "";
    const known = { "accept-encoding": "br", "if-none-match": etag };
    expect((await app.request(PATH, { headers: known })).status).toBe(304);
    expect((await app.request(PATH, { headers: { ...known, "accept-encoding": "gzip" } })).status).toBe(200);
    const refused = await app.request(PATH, { headers: { "accept-encoding": "br;q=0, gzip;q=0.5" } });
    expect(refused.headers.get("content-encoding")).toBe("gzip");
  });

  it("has a length with HEAD, and is 204 over the sea", async () => {
    const full = await app.request(PATH);
    const head = await app.request(PATH, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String((await full.arrayBuffer()).byteLength));
    const sea = await app.request("/tiles/lao/8/10/10.mvt");
    expect([sea.status, (await sea.arrayBuffer()).byteLength]).toEqual([204, 0]);
    expect(await geojsonFeatures(app, "lao", { z: 8, x: 10, y: 10 })).toEqual([]);
  });
});
