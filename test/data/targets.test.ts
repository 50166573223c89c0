import { describe, expect, it } from "vitest";
import { PROGRAMMES, programmeById } from "../../data/programmes/index.ts";
import { publishedAbout } from "../../data/published/figure.ts";
import { readFigures } from "../../data/published/read.ts";
import { PUBLISHED } from "../../data/published.ts";
import { TARGET_IDS } from "../../data/target-ids.ts";
import { countsHouseholds, HOUSING_PROGRAMMES, TARGET_VERSIONS } from "../../data/targets.ts";

describe("target versions", () => {
  it("have distinct ids for the URL, sources in both languages, real dates and a plan of twenty years", () => {
    expect(TARGET_VERSIONS.map(({ id }) => id)).toEqual(TARGET_IDS);
    expect(new Set(TARGET_IDS).size).toBe(TARGET_IDS.length);
    for (const { id, source, title, reading, as_of, from, to, households, url } of TARGET_VERSIONS) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const text of [source, title, reading]) {
        expect(text.th).toMatch(/[ก-๙]/);
        expect(text.en).toMatch(/^[\x20-\x7e]+$/);
      }
      expect(new Date(as_of).toISOString().slice(0, 10)).toBe(as_of);
      expect(to - from + 1).toBe(20);
      expect(households).toBeGreaterThan(0);
      if (url !== null) expect(new URL(url).protocol).toBe("https:");
    }
  });

  it("count programmes of the registry that record households, in its order, and give parts only of them", () => {
    const order = PROGRAMMES.map(({ id }) => id);
    for (const { programmes, parts } of TARGET_VERSIONS) {
      expect(programmes).toEqual(order.filter((id) => programmes.includes(id)));
      for (const id of programmes) expect(programmeById(id)).toSatisfy(countsHouseholds);
      for (const { programme } of parts ?? []) expect(programmes).toContain(programme);
    }
    expect(HOUSING_PROGRAMMES).toEqual(
      PROGRAMMES.filter(({ measures }) => measures.some(({ unit }) => unit === "household")).map(({ id }) => id),
    );
  });

  it("open with the figure of the seed, as it stands among the published figures", () => {
    const published = PUBLISHED.find(({ id }) => id === "housing-target");
    expect(TARGET_VERSIONS[0]).toMatchObject({
      households: published?.value,
      qualifier: published?.qualifier,
      source: published?.source,
      as_of: published?.as_of,
    });
  });

  it("keep disagreeing versions apart", () => {
    const versions = TARGET_VERSIONS.map(({ households, as_of }) => `${households} ${as_of}`);
    expect(new Set(versions).size).toBe(TARGET_VERSIONS.length);
  });

  it("hold every target of the plan that was published", () => {
    const held = TARGET_VERSIONS.flatMap(({ households, parts }) => [
      households,
      ...(parts ?? []).map((part) => part.households),
    ]);
    const published = publishedAbout(readFigures(), { topic: "housing-target" });
    expect(published).toHaveLength(7);
    for (const { value } of published) expect(held).toContain(value);
  });
});
