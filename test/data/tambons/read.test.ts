import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../../data/boundaries/read.ts";
import { Random } from "../../../data/demo/random.ts";
import { ROOT } from "../../../data/root.ts";
import { OUTLINES_FILE, readTambonOutlines, readTambons, TAMBON_COUNT, TAMBONS } from "../../../data/tambons/read.ts";

const SEED = "tambons 2562";
const tambons = readTambons();

describe("the committed tambons", () => {
  it("are 7,425, in amphoe and provinces of the map, each with LAOs of the map", () => {
    const { areas } = readBoundaries();
    const codes = (level: string) => new Set(areas.filter((area) => area.level === level).map(({ code }) => code));
    const [provinces, amphoe, laos] = [codes("province"), codes("amphoe"), codes("lao")];
    expect(tambons).toHaveLength(TAMBON_COUNT);
    for (const tambon of tambons) {
      expect(tambon.code).toMatch(/^\d{6}$/);
      expect(amphoe.has(tambon.amphoe), tambon.code).toBe(true);
      expect(provinces.has(tambon.province), tambon.code).toBe(true);
      expect(tambon.laos.length).toBeGreaterThan(0);
      expect(tambon.laos.every(({ lao }) => laos.has(lao))).toBe(true);
    }
  });

  it("give a whole tambon to one LAO, and parts that make one whole to those that share it", () => {
    const shared = tambons.filter(({ laos }) => laos.length > 1);
    expect(shared).toHaveLength(1306);
    for (const { code, laos } of tambons) {
      const parts = laos.map(({ part }) => part);
      if (parts.includes(null))
        expect(
          parts.every((part) => part === null),
          code,
        ).toBe(true);
      else
        expect(
          parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
          code,
        ).toBeCloseTo(1, 9);
    }
    expect(tambons.find(({ code }) => code === "110102")?.laos).toEqual([
      { lao: "5110108", residents: 16669, part: 16669 / 72495 },
      { lao: "5110104", residents: 55826, part: 55826 / 72495 },
    ]);
  });

  it("have an outline each, in little more than a megabyte", () => {
    const outlines = readTambonOutlines();
    expect(outlines).toHaveLength(TAMBON_COUNT);
    expect(outlines.every((hex) => /^0106000020e6100000/.test(hex))).toBe(true);
    expect(statSync(join(TAMBONS, OUTLINES_FILE)).size).toBeLessThan(1_100_000);
  });
});

const RAW = join(ROOT, "..", "shared", "data");
describe.skipIf(!existsSync(RAW))("the committed tambons beside their source", () => {
  const table = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(RAW, file)), { columns: true, bom: true });

  it(`lead, 200 of them at random (seed "${SEED}"), to the LAOs of the coverage`, () => {
    const random = new Random(SEED);
    const covers = table("lao.csv").map(({ code = "", coverage = "" }) => ({ code, coverage: coverage.split(" ") }));
    for (let turn = 0; turn < 200; turn++) {
      const tambon = random.pick(tambons);
      const expected = covers.filter(({ coverage }) => coverage.some((part) => part.startsWith(`${tambon.code}:`)));
      expect(tambon.laos.map(({ lao }) => lao).sort(), tambon.code).toEqual(expected.map(({ code }) => code).sort());
      const whole = expected.flatMap(({ coverage }) => coverage).includes(`${tambon.code}:c`);
      expect(tambon.laos.length === 1, tambon.code).toBe(whole);
    }
  });

  it("have the names of the register", () => {
    const names = table("tambon.csv").map((row) => [row.code, row.name_th, row.name_en]);
    expect(tambons.map(({ code, name_th, name_en }) => [code, name_th, name_en])).toEqual(names);
  });
});
