import { describe, expect, it } from "vitest";
import type { Programme } from "../../../../data/programme.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { EXTENT, tileSize } from "../../../../server/tiles/grid.ts";
import { LAYERS } from "../../../../server/tiles/layers.ts";
import { database } from "../../../engines/database.ts";
import { application, get } from "../../application.ts";
import { countryTiles, geojsonFeatures, positions, vectorFeatures } from "../../tiles/decode.ts";

const { owner, reader } = await database();
const app = application(reader);

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
