import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAO_COUNT, LAO_TYPES, PROVINCE_COUNT } from "../../../data/area.ts";
import type { BoundaryArea } from "../../../data/boundaries/boundary-area.ts";
import { isInside } from "../../../data/boundaries/label-point.ts";
import { AREAS_FILE, BOUNDARIES, OUTLINES_FILE, readBoundaries } from "../../../data/boundaries/read.ts";
import { codeFitsType } from "../../../data/lao-code.ts";
import { REGIONS } from "../../../data/regions.ts";

const boundaries = readBoundaries();
const { areas } = boundaries;
const at = (level: BoundaryArea["level"]) => areas.filter((area) => area.level === level);
const byCode = (level: BoundaryArea["level"]) => new Map(at(level).map((area) => [area.code, area]));
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const rings = new Map(
  areas.map((area) => [area, boundaries.outline(area).map((polygon) => polygon.map((r) => r.flat()))]),
);
const isIn = (area: BoundaryArea, longitude: number, latitude: number) =>
  isInside(rings.get(area) ?? [], longitude, latitude);
/** LAOs by the code of each area above them. */
const members = new Map<string, BoundaryArea[]>();
for (const lao of at("lao")) {
  for (const code of [lao.province, lao.amphoe ?? ""]) members.set(code, [...(members.get(code) ?? []), lao]);
}

describe("the committed boundary set", () => {
  it("has 77 provinces, 928 amphoe and 7,825 LAOs, no code twice", () => {
    expect(at("province")).toHaveLength(PROVINCE_COUNT);
    expect(at("amphoe")).toHaveLength(928);
    expect(at("lao")).toHaveLength(LAO_COUNT);
    expect(new Set(areas.map(({ level, code }) => `${level} ${code}`)).size).toBe(areas.length);
  });

  it("has the LAOs of each type of the register", () => {
    const counts = Object.fromEntries(LAO_TYPES.map((type) => [type, at("lao").filter((a) => a.type === type).length]));
    expect(counts).toEqual({
      thesaban_nakhon: 30,
      thesaban_mueang: 178,
      thesaban_tambon: 2233,
      tao: 5333,
      pattaya: 1,
      khet: 50,
    });
  });

  it("gives every LAO a code of its type", () => {
    expect(at("lao").filter(({ code, type }) => !codeFitsType(code, type))).toEqual([]);
  });

  it("gives every area parents that exist and agree", () => {
    const provinces = byCode("province");
    const amphoe = byCode("amphoe");
    for (const area of areas) {
      expect(provinces.get(area.province)?.region, area.code).toBe(area.region);
      if (area.level === "province") expect(area.amphoe).toBeNull();
      else expect(amphoe.get(area.amphoe ?? "")?.province, area.code).toBe(area.province);
    }
  });

  it("puts every province in exactly one region", () => {
    const provinces = REGIONS.flatMap((region) => region.provinces);
    expect([...provinces].sort()).toEqual([...byCode("province").keys()]);
  });

  it("adds people and square kilometres up from LAOs", () => {
    expect(sum(at("lao").map((area) => area.population ?? 0))).toBe(66_393_685);
    for (const upper of areas.filter(({ level }) => level !== "lao")) {
      const laos = members.get(upper.code) ?? [];
      expect(sum(laos.map((area) => area.population ?? 0)), upper.code).toBe(upper.population);
      expect(Math.abs(sum(laos.map((area) => area.area_km2)) - upper.area_km2)).toBeLessThan(0.1);
    }
    const total = sum(at("province").map((area) => area.area_km2));
    expect(Math.abs(total / 515_414 - 1)).toBeLessThan(0.01);
  });

  it("keeps every centre inside its outline", () => {
    const outside = areas.filter((area) => !isIn(area, ...area.center)).map(({ code }) => code);
    expect(outside).toEqual([]);
  });

  it.each([
    ["Democracy Monument", 100.5018, 13.7567, "1001"],
    ["Tha Phae Gate, Chiang Mai", 98.9931, 18.7877, "3500102"],
    ["Phuket old town", 98.3923, 7.8845, "3830102"],
    ["Pattaya beach road", 100.882, 12.927, "2096"],
    ["Hat Yai station", 100.467, 7.003, "3901101"],
    ["Betong clock tower", 101.0713, 5.7735, "4950201"],
    ["Mae Sai bridge", 99.8812, 20.428, "5570901"],
    ["Hua Hin station", 99.9577, 12.5686, "4770701"],
    ["Ko Lipe", 99.304, 6.4885, "6910111"],
  ])("finds %s in its LAO and in no other", (_, longitude, latitude, code) => {
    const found = at("lao").filter((area) => isIn(area, longitude, latitude));
    expect(found.map((area) => area.code)).toEqual([code]);
  });

  it.each([
    ["Vientiane", 102.6331, 17.9757],
    ["the Andaman Sea", 97, 8],
  ])("has no province at %s", (_, longitude, latitude) => {
    expect(at("province").filter((area) => isIn(area, longitude, latitude))).toEqual([]);
  });

  it("reads the same twice", () => {
    const again = readBoundaries();
    expect(again.areas).toEqual(areas);
    expect(again.borders).toEqual(boundaries.borders);
    const digest = (set: typeof boundaries) => set.areas.slice(0, 300).map((area) => set.lod(area, 10));
    expect(digest(again)).toEqual(digest(boundaries));
  });

  it("stays within four megabytes, table uncompressed", () => {
    const bytes = sum([AREAS_FILE, OUTLINES_FILE].map((file) => statSync(join(BOUNDARIES, file)).size));
    expect(bytes).toBeLessThan(4_000_000);
  });
}, 60_000);
