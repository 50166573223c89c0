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
    lao: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs: [[0]], properties: { code: "1" } }] },
  },
};

let folder: string;
const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  writeFileSync(join(folder, "lao.topojson.gz"), gzipSync(JSON.stringify(topology)));
  write("lao.csv", `${LAO_HEADER}\n1,tao,ก,K,10,1001,5,100101:c,exact,13.5,100.2\n`);
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
    write("lao.csv", `${LAO_HEADER.replace("coverage,", "")}\n1,tao,ก,K,10,1001,5,exact,13.5,100.2\n`);
    expect(() => readSource(folder)).toThrow(`Missing column: coverage in ${join(folder, "lao.csv")}`);
  });

  it("names a LAO without an outline", () => {
    copyFileSync(join(folder, "lao.csv"), join(folder, "lao.bak"));
    write("lao.csv", `${readFileSync(join(folder, "lao.bak"))}2,tao,ข,Kh,10,1001,5,100102:c,exact,13.5,100.2\n`);
    expect(() => readSource(folder)).toThrow("LAO without an outline: 2");
  });
});

const RAW = join(ROOT, "..", "shared", "data");
describe.skipIf(!existsSync(join(RAW, "lao.csv")))("the committed set beside its source", () => {
  const table = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(RAW, file)), { columns: true, bom: true });

  it("has the names, types, people and quality of the register", () => {
    const register = table("lao.csv").map((row) => [
      row.code,
      row.type,
      row.name_th,
      row.name_en,
      row.population,
      row.boundary,
    ]);
    const built = readBoundaries().areas.filter(({ level }) => level === "lao");
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

  it("has areas near those of the polygons it was made from", () => {
    const built = new Map(readBoundaries().areas.map((area) => [`${area.level} ${area.code}`, area.area_km2]));
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
