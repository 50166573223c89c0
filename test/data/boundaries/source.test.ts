import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBoundaries } from "../../../data/boundaries/read.ts";
import { readSource } from "../../../data/boundaries/source.ts";
import { REGIONS } from "../../../data/regions.ts";
import { ROOT } from "../../../data/root.ts";

const LAO_HEADER =
  "code,type,name_th,name_en,province_code,amphoe_code,population,coverage,boundary,label_lat,label_lon";
const topology = {
  type: "Topology",
  transform: { scale: [0.1, 0.1], translate: [100, 13] },
  arcs: [
    [
      [0, 0],
      [0, 10],
      [10, 0],
      [-10, -10],
    ],
  ],
  objects: {
    lao: {
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", arcs: [[0]], properties: { code: "6100101" } }],
    },
  },
};

let folder: string;
const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  writeFileSync(join(folder, "lao.topojson.gz"), gzipSync(JSON.stringify(topology)));
  write("lao.csv", `${LAO_HEADER}\n6100101,tao,ก,K,10,1001,5,100101:c,exact,13.5,100.2\n`);
  write("amphoe.csv", "code,name_th,name_en,province_code\n1001,ก,K,10\n");
  write("province.csv", "code,name_th,name_en,label_lat,label_lon\n10,ก,K,13.5,100.2\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("readSource", () => {
  it("reads lines in grid units, shells counter-clockwise", () => {
    const { arcs, shapes, grid } = readSource(folder);
    expect([...arcs.x]).toEqual([0, 0, 10, 0]);
    expect([...arcs.y]).toEqual([0, 10, 10, 0]);
    expect(shapes).toEqual([[[[~0]]]]);
    expect(grid.translate).toEqual([100, 13]);
  });

  it.each(["lao.topojson.gz", "lao.csv", "amphoe.csv", "province.csv"])("says that %s is missing", (file) => {
    rmSync(join(folder, file));
    expect(() => readSource(folder)).toThrow(`Missing file: ${join(folder, file)}`);
  });

  it("names a missing column and its file", () => {
    write("lao.csv", `${LAO_HEADER.replace("coverage,", "")}\n6100101,tao,ก,K,10,1001,5,exact,13.5,100.2\n`);
    expect(() => readSource(folder)).toThrow(`Missing column: coverage in ${join(folder, "lao.csv")}`);
  });

  it("names a LAO without an outline", () => {
    copyFileSync(join(folder, "lao.csv"), join(folder, "lao.bak"));
    write("lao.csv", `${readFileSync(join(folder, "lao.bak"))}6100102,tao,ข,Kh,10,1001,5,100102:c,exact,13.5,100.2\n`);
    expect(() => readSource(folder)).toThrow("LAO without an outline: 6100102");
  });

  it.each([
    ["5100101", "tao"],
    ["6100101", "thesaban_tambon"],
    ["610010", "tao"],
    ["2097", "pattaya"],
    ["10011", "khet"],
    ["6100101", "village"],
  ])("refuses code %s of type %s", (code, type) => {
    write("lao.csv", `${LAO_HEADER}\n${code},${type},ก,K,10,1001,5,100101:c,exact,13.5,100.2\n`);
    expect(() => readSource(folder)).toThrow(`Code does not fit the type: ${code} ${type} (ก)`);
  });
});

const RAW = join(ROOT, "..", "shared", "data");
describe.skipIf(!existsSync(join(RAW, "lao.csv")))("the committed set beside its source", () => {
  const table = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(RAW, file)), { columns: true, bom: true });
  const { areas } = readBoundaries();

  it("has the names, types, people and quality of the register", () => {
    const register = table("lao.csv").map((row) => [
      row.code,
      row.type,
      row.name_th,
      row.name_en,
      row.population,
      row.boundary,
    ]);
    const built = areas.filter(({ level }) => level === "lao");
    const rows = built.map((area) => [
      area.code,
      area.type,
      area.name_th,
      area.name_en,
      `${area.population ?? ""}`,
      area.boundary,
    ]);
    expect(rows).toEqual(register.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
  });

  it.each([
    ["5210601", "thesaban_tambon", "บ้านปลวกแดง"],
    ["6210604", "tao", "ปลวกแดง"],
    ["5380405", "thesaban_tambon", "ซาง"],
    ["6380409", "tao", "เซกา"],
    ["5540501", "thesaban_tambon", "แม่จั๊วะ"],
    ["6540505", "tao", "แม่จั๊วะ"],
    ["5770202", "thesaban_tambon", "ไร่ใหม่"],
    ["6770802", "tao", "ไร่ใหม่"],
  ])("has %s as %s %s, in the outline of the source", (code, type, name_th) => {
    const area = areas.find((candidate) => candidate.level === "lao" && candidate.code === code);
    const row = table("lao.csv").find((candidate) => candidate.code === code);
    expect(area).toMatchObject({ type, name_th });
    expect(Math.abs((area?.area_km2 ?? 0) / Number(row?.poly_area_km2) - 1)).toBeLessThan(0.002);
    expect(area?.center).toEqual([Number(row?.label_lon), Number(row?.label_lat)]);
  });

  it("has areas near those of the polygons it was made from", () => {
    const built = new Map(areas.map((area) => [`${area.level} ${area.code}`, area.area_km2]));
    const off = table("lao.csv").filter(({ code, poly_area_km2 }) => {
      const expected = Number(poly_area_km2);
      return Math.abs((built.get(`lao ${code}`) ?? 0) - expected) > 0.002 + expected * 1e-3;
    });
    expect(off.map(({ code, poly_area_km2 }) => `${code} ${poly_area_km2}`)).toEqual([]);
  });

  it("has the regions of the Royal Institute", () => {
    const region = new Map(REGIONS.flatMap(({ name, provinces }) => provinces.map((code) => [code, name])));
    for (const { code = "", region_th, region_en } of table("province.csv")) {
      expect(region.get(code), code).toEqual({ th: region_th, en: region_en });
    }
  });
});
