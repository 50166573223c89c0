import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleBar } from "../../../web/map/scale-bar.ts";
import { provinceLabels } from "../../../web/map/style/province-labels.ts";
import { SURROUNDINGS } from "../../../web/map/style/surroundings.ts";
import { targetOf } from "../../../web/map/targets.ts";
import { MAP_TEXT } from "../../../web/map/text.ts";
import { sameTarget, type Target } from "../../../web/map/values.ts";
import { LAO_ZOOM, levelAt } from "../../../web/theme/level.ts";

describe("levelAt", () => {
  it("changes at the zoom from which LAOs are readable, unless the view says which", () => {
    expect([levelAt(LAO_ZOOM - 0.01, "auto"), levelAt(LAO_ZOOM, "auto")]).toEqual(["province", "lao"]);
    expect([levelAt(4, "lao"), levelAt(14, "province")]).toEqual(["lao", "province"]);
  });
});

describe("scaleBar", () => {
  it("is a round number that fits, and takes at least 40 % of the room", () => {
    const room = 96;
    fc.assert(
      fc.property(
        fc.double({ min: 4, max: 20.5, noNaN: true }),
        fc.double({ min: 4, max: 15, noNaN: true }),
        (lat, zoom) => {
          const { metres, pixels } = scaleBar(lat, zoom, room);
          expect(String(metres)).toMatch(/^[1235]0*$/);
          expect(pixels).toBeLessThanOrEqual(room + 1e-9);
          expect(pixels).toBeGreaterThan(room * 0.4);
        },
      ),
    );
  });

  it("agrees with the length of the equator", () => {
    const { metres, pixels } = scaleBar(0, 0, 512);
    expect((metres / pixels) * 512).toBeCloseTo(40_075_016.7, 0);
  });
});

describe("targetOf", () => {
  const geometry = { type: "Point" as const, coordinates: [100.5, 13.7] };

  it("reads an area with the level of its source", () => {
    const properties = { code: "50", name_th: "เชียงใหม่", name_en: "Chiang Mai" };
    expect(targetOf({ source: "province", sourceLayer: "province", geometry, properties })).toEqual({
      kind: "area",
      level: "province",
      ...properties,
    });
  });

  it("reads a site, whose title may be missing", () => {
    const properties = { key: "k1", title_th: "ศูนย์", lao: "1001", year: 2555, count: 1 };
    expect(targetOf({ source: "site-x", sourceLayer: "x", geometry, properties })).toEqual({
      kind: "site",
      programme: "x",
      key: "k1",
      title_th: "ศูนย์",
      title_en: null,
      lao: "1001",
      year: 2555,
      count: 1,
      lng: 100.5,
      lat: 13.7,
    });
  });
});

describe("sameTarget", () => {
  const area: Target = { kind: "area", level: "lao", code: "50", name_th: "", name_en: "" };

  it("tells levels and things apart", () => {
    expect(sameTarget(area, { ...area, name_en: "other" })).toBe(true);
    expect(sameTarget(area, { ...area, level: "province" })).toBe(false);
    expect(sameTarget(area, null)).toBe(false);
    expect(sameTarget(null, null)).toBe(true);
  });
});

describe("words on the map", () => {
  it("are complete in both languages", () => {
    expect(Object.keys(MAP_TEXT.en)).toEqual(Object.keys(MAP_TEXT.th));
    for (const text of Object.values(MAP_TEXT.th)) expect(text).toMatch(/\p{Script=Thai}/u);
    for (const text of Object.values(MAP_TEXT.en)) expect(text).not.toMatch(/\p{Script=Thai}/u);
    for (const { properties } of SURROUNDINGS.features) {
      expect(properties?.name_th).toMatch(/\p{Script=Thai}/u);
      expect(properties?.name_en).toMatch(/^[A-Z]/);
    }
  });

  it("gives the larger province the label where there is no room for both", () => {
    const province = { code: "50", name_th: "ก", name_en: "A", center: [99, 18] as [number, number] };
    const { features } = provinceLabels([
      { ...province, population: 10 },
      { ...province, population: null },
    ]);
    expect(features.map((feature) => feature.properties?.weight)).toEqual([10, 0]);
    expect(features[0]?.geometry.coordinates).toEqual([99, 18]);
  });
});
