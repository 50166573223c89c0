import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { ByteBuffer } from "flatbuffers";
import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { fromByteBuffer } from "flatgeobuf/lib/mjs/header-meta.js";
import type { FeatureCollection, Point } from "geojson";
import { describe, expect, it } from "vitest";
import { LOOKS } from "../../../data/looks.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { readBook } from "../../../data/reading/tables/read-book.ts";
import type { RecordAnswer } from "../../../server/db/records.ts";
import { hasGdal, openedByGdal } from "../../data/reading/outlines/gdal.ts";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";
import { type Page, pageThrough } from "./pages.ts";

const { owner, reader } = await database();
const app = application(reader);

const OPEN = PROGRAMMES.filter(({ privacy }) => privacy === "open");
const SITES = OPEN.filter(({ geometry }) => geometry === "site");

type Records = Page<RecordAnswer>;

describe("/api/records", () => {
  it("pages through every record once, in any order", async () => {
    const orders = ["key", "-key", "lao", "year", "-year", "households", "-households", "-subsidy_baht"];
    const expected = await owner<
      { key: string }[]
    >`select key from record where programme = 'baan-mankong' order by key collate "C"`;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...orders), fc.integer({ min: 300, max: 1000 }), async (sort, limit) => {
        const path = `/api/records?programme=baan-mankong&sort=${sort}&limit=${limit}`;
        const all = await pageThrough<RecordAnswer>(app, path);
        expect(all.map(({ key }) => key).sort()).toEqual(expected.map(({ key }) => key));
        const name = sort.replace("-", "");
        if (name !== "year") return;
        const years = all.map(({ year }) => (sort === "year" ? year : -year));
        expect(years).toEqual([...years].sort((a, b) => a - b));
      }),
      { numRuns: 10 },
    );
  });

  it("counts the records that there are, and what the summary counts: same areas, same year", async () => {
    for (const { id } of OPEN) {
      const records = await get<Records>(app, `/api/records?programme=${id}&province=50,10&year=2560&limit=1`);
      const [there] = await owner<{ count: number }[]>`
        select count(*)::int as count from record join area on area.level = 'lao' and area.code = record.lao
        where programme = ${id} and area.province in ('50', '10') and year <= 2560`;
      expect([id, records.total]).toEqual([id, there?.count]);
      const summary = await get<{ programmes: { id: string; sites: number }[] }>(
        app,
        "/api/summary?province=50,10&year=2560",
      );
      expect(records.total).toBe(summary.programmes.find((row) => row.id === id)?.sites);
    }
  });

  it.each(OPEN.map((programme) => [programme.id, programme] as const))(
    "shows of %s what the registry calls public, no more",
    async (id, programme) => {
      const { items } = await get<Records>(app, `/api/records?programme=${id}&limit=1000`);
      expect(items.length).toBeGreaterThan(0);
      const shown = programme.attributes.filter((attribute) => attribute.public).map(({ name }) => name);
      for (const { attributes, measures, center, demo } of items) {
        expect(shown).toEqual(expect.arrayContaining(Object.keys(attributes)));
        expect(Object.keys(measures)).toEqual(programme.measures.map(({ measure }) => measure));
        // of a real site the place may not be known
        if (demo) expect(center !== null).toBe(programme.geometry === "site");
        else expect(["homeless-centre", "canal-housing"]).toContain(id);
      }
    },
  );
});

describe("/api/records.csv", () => {
  it.each(OPEN.map(({ id }) => [id]))("holds all records of %s, readable by Excel", async (id) => {
    const response = await app.request(`/api/records.csv?programme=${id}`);
    expect(response.headers.get("content-disposition")).toContain(`${id}.csv`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
    const [total] = await owner<{ count: number }[]>`select count(*)::int as count from record where programme = ${id}`;
    expect(rows.length).toBe(total?.count);
    expect(rows.every(({ as_of, source }) => as_of !== "" && source !== "")).toBe(true);
    const [real] = await owner`select count(*)::int as count from record where programme = ${id} and origin = 'real'`;
    expect(rows.filter(({ demo }) => demo === "false").length).toBe(real?.count);
    const first = await get<Records>(app, `/api/records?programme=${id}&limit=1`);
    expect(rows[0]).toMatchObject({ key: first.items[0]?.key, title_th: first.items[0]?.title_th ?? "" });
  });
});

describe("/api/records.xlsx", () => {
  it.each(OPEN.map(({ id }) => [id]))("holds the rows of the CSV of %s, and says what they are", async (id) => {
    const query = `programme=${id}&year=2562`;
    const csv: string[][] = parse(await (await app.request(`/api/records.csv?${query}`)).text(), { bom: true });
    const bytes = new Uint8Array(await (await app.request(`/api/records.xlsx?${query}`)).arrayBuffer());
    const { sheets } = await readBook("records.xlsx", bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["records", "about"]);
    const [records, about] = sheets;
    expect(records?.rows.length).toBe(csv.length);
    expect(records?.rows[0]).toEqual(csv[0]);
    const key = csv[0]?.indexOf("key") ?? -1;
    expect(records?.rows.map((row) => row[key])).toEqual(csv.map((row) => row[key]));
    expect(about?.rows).toContainEqual(["year", "2562"]);
    expect(about?.rows.map(([name]) => name)).toEqual(expect.arrayContaining(["source_th", "as_of", "licence"]));
  });
});

describe("/api/records.geojson", () => {
  it.each(SITES.map(({ id }) => [id]))("is a map of %s", async (id) => {
    const collection = await get<FeatureCollection<Point | null> & { demo: boolean }>(
      app,
      `/api/records.geojson?programme=${id}`,
    );
    const rows = await owner<{ key: string; lng: number | null; lat: number | null }[]>`
      select key, ST_X(geom) as lng, ST_Y(geom) as lat from record where programme = ${id} order by key collate "C"`;
    expect(collection.demo).toBe(id !== "homeless-centre");
    expect(collection.features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null])).toEqual(
      rows.map(({ key, lng, lat }) => [key, lng === null ? null : [lng, lat]]),
    );
  });
});

describe("/api/records.fgb", () => {
  it.skipIf(!hasGdal).each(OPEN.map(({ id }) => [id]))("holds, for GDAL, the rows of the GeoJSON of %s", async (id) => {
    const query = `programme=${id}&year=2562`;
    const { features, ...said } = await get<FeatureCollection<Point | null>>(app, `/api/records.geojson?${query}`);
    const response = await app.request(`/api/records.fgb?${query}`);
    expect(response.headers.get("content-disposition")).toContain(`${id}.fgb`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { collection, info } = openedByGdal("records.fgb", bytes);
    const header = new ByteBuffer(bytes);
    header.setPosition(magicbytes.length);
    const { metadata } = fromByteBuffer(header);
    // the flag is the text that the other files have
    const rows = collection.features.map(({ geometry, properties }) => ({
      key: properties?.key,
      geometry,
      properties,
    }));
    expect(rows.map(({ key }) => key)).toEqual(features.map((feature) => feature.id));
    expect(rows.map(({ geometry }) => geometry)).toEqual(features.map(({ geometry }) => geometry));
    for (const [at, { properties }] of features.entries())
      for (const [name, value] of Object.entries(properties ?? {}))
        if (name !== "demo") expect(rows[at]?.properties?.[name] ?? null, `${at} ${name}`).toEqual(value);
    expect(info).toContain('ID["EPSG",4326]');
    const { licence, source } = said as unknown as { licence: string; source: object };
    expect(JSON.parse(metadata ?? "")).toMatchObject({ licence, source, filters: { programme: id, year: "2562" } });
  });
});

describe("a measure that a record lacks", () => {
  it("is named beside the word for it", async () => {
    const rows: Record<string, string>[] = parse(
      await (await app.request("/api/records.csv?programme=canal-housing")).text(),
      { bom: true, columns: true },
    );
    const lacking = rows.filter(({ households }) => households === "");
    const word = (row: Record<string, string>) => row.status_th?.startsWith(`${LOOKS.none.word.th}: `);
    expect(rows.filter(word).length).toBeGreaterThanOrEqual(lacking.length);
    for (const row of lacking) expect(row.status_th).toContain("households");
    for (const row of rows.filter((each) => !word(each))) expect(row.status_th).toBe("");
  });
});
