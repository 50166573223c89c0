import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_LEVELS } from "../../data/area.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import {
  formatView,
  hasPublicSites,
  measuresOf,
  parseView,
  programmeOf,
  type View,
  withProgramme,
} from "../../web/view.ts";

const opening = parseView("").view;
const siteIds = PROGRAMMES.filter(hasPublicSites).map(({ id }) => id);

/** A coordinate as the URL keeps it. */
const rounded = (min: number, max: number, digits: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(digits)) + 0);

const views: fc.Arbitrary<View> = fc.constantFrom(...PROGRAMMES).chain((programme) =>
  fc.record<View>({
    language: fc.constantFrom("th", "en"),
    programme: fc.constant(programme.id),
    measure: fc.constantFrom(...measuresOf(programme)),
    year: fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR })),
    detail: fc.constantFrom("auto", "province", "lao"),
    area: fc.option(
      fc.record({ level: fc.constantFrom(...AREA_LEVELS), code: fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/) }),
    ),
    sites: fc.subarray(siteIds),
    camera: fc.option(fc.record({ lng: rounded(-180, 180, 5), lat: rounded(-85, 85, 5), zoom: rounded(0, 22, 2) })),
    pane: fc.constantFrom("map", "figures", "table"),
  }),
);

describe("the view and its URL", () => {
  it("are each other's inverse", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, ignored: [] });
      }),
      { verbose: true },
    );
  });

  it("keep the opening view free of parameters", () => {
    expect(formatView(opening)).toBe("");
    expect(opening).toMatchObject({
      language: "th",
      year: null,
      area: null,
      camera: null,
      pane: "map",
      detail: "auto",
    });
    expect(PROGRAMMES.map(({ id }) => id)).toContain(opening.programme);
  });

  it("never throw, and always give a view that can be written again", () => {
    const names = fc.constantFrom("lang", "programme", "measure", "year", "level", "area", "sites", "at", "pane", "x");
    const search = fc
      .array(fc.tuple(names, fc.string({ unit: "grapheme" })))
      .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&"));
    fc.assert(
      fc.property(search, (text) => {
        const { view } = parseView(`?${text}`);
        expect(parseView(formatView(view)).ignored).toEqual([]);
      }),
      { verbose: true },
    );
  });

  it.each([
    ["?programme=temple", { parameter: "programme", value: "temple" }],
    ["?measure=loan_baht", { parameter: "measure", value: "loan_baht" }],
    ["?year=31", { parameter: "year", value: "31" }],
    ["?year=2999", { parameter: "year", value: "2999" }],
    ["?level=tambon", { parameter: "level", value: "tambon" }],
    ["?area=lao:", { parameter: "area", value: "lao:" }],
    ["?area=lao:1'--", { parameter: "area", value: "lao:1'--" }],
    ["?sites=council", { parameter: "sites", value: "council" }],
    ["?at=91,100,5", { parameter: "at", value: "91,100,5" }],
    ["?at=13,,5", { parameter: "at", value: "13,,5" }],
    ["?pane=globe", { parameter: "pane", value: "globe" }],
    ["?lang=fr", { parameter: "lang", value: "fr" }],
  ])("fall back from %s and say so", (search, ignored) => {
    expect(parseView(search)).toEqual({ view: opening, ignored: [ignored] });
  });

  it("accept a year of either era", () => {
    expect(parseView("?year=2019").view.year).toBe(2562);
    expect(parseView("?year=2562").view.year).toBe(2562);
  });

  it("round the camera to about a metre", () => {
    const camera = { lng: 100.501234567, lat: 13.7563309, zoom: 9.87654 };
    expect(formatView({ ...opening, camera })).toBe("?at=13.75633,100.50123,9.88");
  });
});

describe("withProgramme", () => {
  it("keeps a measure that both have, and takes the default of the new one otherwise", () => {
    for (const from of PROGRAMMES) {
      for (const to of PROGRAMMES) {
        for (const measure of measuresOf(from)) {
          const next = withProgramme({ ...opening, programme: from.id, measure }, to.id);
          expect(next.programme).toBe(to.id);
          expect(next.measure).toBe(measuresOf(to).includes(measure) ? measure : to.defaultMeasure);
        }
      }
    }
  });
});

describe("hasPublicSites", () => {
  it("is never true of a programme of which only sums may be shown", () => {
    for (const id of siteIds) expect(programmeOf(id)).toMatchObject({ geometry: "site", privacy: "open" });
    expect(siteIds.length).toBeGreaterThan(0);
  });
});
