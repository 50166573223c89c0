import { expect, it } from "vitest";
import { COMMON_NAMES } from "../../../data/names/common-names.ts";
import { nameKey } from "../../../data/reading/places/area-names.ts";
import { REGIONS } from "../../../data/regions.ts";
import { REGISTER } from "../reading/places/register.ts";

it("names areas that exist, each name once", () => {
  const regions = new Map(REGIONS.map((region) => [region.code, region]));
  for (const { level, code, names } of COMMON_NAMES) {
    const area = level === "region" ? regions.get(code) : REGISTER[level].byCode.get(code);
    expect(area, `${level} ${code}`).toBeDefined();
    expect(names.length).toBeGreaterThan(0);
  }
  const all = COMMON_NAMES.flatMap(({ names }) => names);
  expect(new Set(all).size).toBe(all.length);
});

it("takes no official name from another area of the same level", () => {
  for (const { level, code, names } of COMMON_NAMES) {
    if (level === "region") continue;
    for (const name of names) {
      const bearers = (REGISTER[level].byName.get(nameKey(name)) ?? []).map((area) => area.code);
      expect(
        bearers.filter((bearer) => bearer !== code),
        name,
      ).toEqual([]);
    }
  }
});
