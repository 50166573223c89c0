import { describe, expect, it } from "vitest";
import { CODI_REGIONS, codiRegionOf } from "../../data/codi-regions.ts";
import { readFigures } from "../../data/published/read.ts";
import { REGION_GROUPING, REGIONS } from "../../data/regions.ts";

const PROVINCES = REGIONS.flatMap(({ provinces }) => provinces);

describe("the two groupings of provinces", () => {
  it("are told apart by their names", () => {
    expect(REGION_GROUPING.th).toContain("หกภูมิภาค");
    expect(REGION_GROUPING.en).toContain("Six geographic regions");
    expect(REGIONS).toHaveLength(6);
    expect(CODI_REGIONS).toHaveLength(11);
  });

  it("put a province in at most one region of CODI", () => {
    const placed = CODI_REGIONS.flatMap(({ provinces }) => provinces ?? []);
    expect(new Set(placed).size).toBe(placed.length);
    expect(placed.filter((code) => !PROVINCES.includes(code))).toEqual([]);
  });

  it("leave the region of CODI absent where it is not known, and give it once an office has written it down", () => {
    const unknown = CODI_REGIONS.every(({ provinces }) => provinces === null);
    if (unknown) for (const code of PROVINCES) expect(codiRegionOf(code), code).toBeNull();
    const known = CODI_REGIONS.map((region) =>
      region.code === "CODI11-E" ? { ...region, provinces: ["20", "21"] } : region,
    );
    expect(codiRegionOf("21", known)?.code).toBe("CODI11-E");
    expect(codiRegionOf("50", known)).toBeNull();
  });

  it("have the regions and names of the published figures", () => {
    const published = new Map(
      readFigures()
        .filter(({ place }) => place.kind === "codi_region")
        .map(({ place }) => [place.id, place.name.th]),
    );
    expect(new Map(CODI_REGIONS.map(({ code, name }) => [code.toLowerCase(), name.th]))).toEqual(published);
  });
});
