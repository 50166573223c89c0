import { describe, expect, it } from "vitest";
import { programmeById } from "../../../data/programmes/index.ts";
import { importProgramme } from "../../../server/store/import-programme.ts";
import type { Database } from "../../../server/store/transaction.ts";
import { database } from "../../engines/database.ts";
import { rolledBack } from "./rolled-back.ts";

const { owner } = await database();

const META = { source: { th: "ทดสอบ", en: "Test" }, asOf: "2019-09-30", origin: "real" as const };

async function bringIn(sql: Database, id: string, lines: readonly string[], meta = META) {
  const programme = programmeById(id);
  if (!programme) throw new Error(`Unexpected programme: ${id}`);
  return await importProgramme(
    sql,
    programme,
    { name: `${id}.csv`, bytes: new TextEncoder().encode(lines.join("\n")) },
    meta,
  );
}

/** Everything that an import of the programme could touch, as one text. */
async function fingerprint(sql: Database, id: string): Promise<unknown> {
  return await sql`
    select (select md5(string_agg(r::text, '|' order by key)) from record r where programme = ${id}) as records,
           (select md5(string_agg(f::text, '|' order by f::text)) from counted_all.lao_figure f where programme = ${id}) as laos,
           (select md5(string_agg(f::text, '|' order by f::text)) from counted_all.cell_figure f where programme = ${id}) as cells,
           (select md5(string_agg(f::text, '|' order by f::text)) from counted_all.province_figure f where programme = ${id}) as provinces,
           (select string_agg(d::text, '|' order by origin) from dataset d where programme = ${id}) as dataset`;
}

const SITES = "key,lao,year,lat,lon,communities,households,stage";

describe("importProgramme", () => {
  it.each([
    [
      "an LAO that does not exist",
      ["B1,1999,2560,13.7638,100.4987,1,50,building"],
      { row: 2, column: "lao", value: "1999" },
      "the nearest are 1",
    ],
    // Bangkok's Phra Nakhon given, the point stands in the city of Chiang Mai
    [
      "a point in another LAO",
      ["B1,1001,2560,18.7745,98.985,1,50,building"],
      { row: 2, column: "lat", value: "18.7745, 98.985" },
      "it lies in 3500102 Chiang Mai",
    ],
    [
      "swapped axes",
      ["B1,1001,2560,100.4987,13.7638,1,50,building"],
      { row: 2, column: "lat", value: "100.4987" },
      "swapped",
    ],
    [
      "a bad number in the second row",
      ["B1,1001,2560,13.7559,100.4969,1,50,building", "B2,1001,2560,13.7559,100.4969,1,fifty,building"],
      { row: 3, column: "households", value: "fifty" },
      "Not a number",
    ],
  ])("refuses %s, says where, and changes nothing", async (_, rows, where, text) => {
    const before = await fingerprint(owner, "baan-mankong");
    const report = await bringIn(owner, "baan-mankong", [SITES, ...rows]);
    expect(report.version).toBeNull();
    expect(report.errors).toEqual([expect.objectContaining({ severity: "error", ...where })]);
    expect(report.errors[0]?.message.en).toContain(text);
    expect(report.errors[0]?.message.th).toMatch(/[\u0e00-\u0e7f]/);
    expect(await fingerprint(owner, "baan-mankong")).toEqual(before);
  });

  it("replaces what was there, counts the version up and keeps source and date", async () => {
    const seen = await rolledBack(owner, async (tx) => {
      const line = "B1,1001,2560,13.7559,100.4969,2,50,กำลังก่อสร้าง";
      const first = await bringIn(tx, "baan-mankong", [SITES, line]);
      const second = await bringIn(tx, "baan-mankong", [SITES, line], { ...META, asOf: "2018-12-31" });
      const records = await tx`
        select key, lao, province, year, communities, households, subsidy_baht, origin, attributes, ST_X(geom) as lng,
               ST_DWithin(g3857, ST_Transform(geom, 3857), 0.001) as same_place
        from record where programme = 'baan-mankong' and origin = 'real'`;
      const [dataset] =
        await tx`select source_th, as_of::text, origin, rows, version::integer from dataset where programme = 'baan-mankong' and origin = 'real'`;
      return { first, second, records: [...records], dataset };
    });
    expect(seen.first).toMatchObject({ rows: 1, errors: [], warnings: [] });
    expect(seen.second.version).toBe((seen.first.version ?? 0) + 1);
    expect(seen.records).toEqual([
      {
        key: "B1",
        lao: "1001",
        province: "10",
        year: 2560,
        communities: 2,
        households: 50,
        subsidy_baht: null,
        origin: "real",
        attributes: { stage: "building" },
        lng: 100.4969,
        same_place: true,
      },
    ]);
    expect(seen.dataset).toMatchObject({
      source_th: "ทดสอบ",
      as_of: "2018-12-31",
      origin: "real",
      rows: 1,
      version: seen.second.version,
    });
  });

  it("warns, but loads, when a point misses a line of ours by less than the line is worth", async () => {
    const report = await rolledBack(owner, async (tx) => {
      // 50 m north of the northern end of Phra Nakhon's outline
      const [edge] = await tx<{ lng: number; lat: number }[]>`
        select ST_X(point) as lng, ST_Y(point) + 0.00045 as lat
        from (select (ST_DumpPoints(geom)).geom as point from area where level = 'lao' and code = '1001') as outline
        order by ST_Y(point) desc limit 1`;
      return await bringIn(tx, "baan-mankong", [SITES, `B1,1001,2560,${edge?.lat},${edge?.lng},1,50,building`]);
    });
    expect(report.errors).toEqual([]);
    expect(report.warnings).toEqual([expect.objectContaining({ row: 2, column: "lat", severity: "warning" })]);
    expect(report.version).not.toBeNull();
  });

  it("refuses a broken file before it asks the database anything", async () => {
    const report = await bringIn(owner, "council", ["key,lao", '"C1,6180304']);
    expect(report).toMatchObject({ rows: 0, version: null, errors: [expect.objectContaining({ severity: "error" })] });
  });
});
