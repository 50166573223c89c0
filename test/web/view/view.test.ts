import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_LEVELS } from "../../../data/area.ts";
import { PALETTES } from "../../../data/palettes.ts";
import { FIRST_YEAR, LAST_YEAR, SPANS } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { TARGET_IDS } from "../../../data/target-ids.ts";
import { measuresOf, THEMES } from "../../../data/themes.ts";
import { MAX_COMPARED, RATES, referenceKey } from "../../../web/explorer/compare/compared.ts";
import { MAX_CHOSEN, MAX_WITHIN_KM, type NextQuestion } from "../../../web/explorer/plan/next/next-question.ts";
import { MAX_OWN_TARGET, type TargetChoice } from "../../../web/explorer/plan/targets/target-choice.ts";
import {
  type Breaks,
  CLASS_COUNTS,
  isMethod,
  METHODS,
  MOST_LIMITS,
  USUAL_CLASSES,
} from "../../../web/theme/classes/colouring.ts";
import { type Theme, TOGETHER } from "../../../web/theme/second-theme.ts";
import type { ValueRange } from "../../../web/theme/value-range.ts";
import { polygonShape, type Shape } from "../../../web/view/shape.ts";
import {
  formatView,
  hasPublicSites,
  isLong,
  nextView,
  parseView,
  programmeOf,
  type View,
  withProgramme,
} from "../../../web/view/view.ts";

const opening = parseView("").view;
const siteIds = PROGRAMMES.filter(hasPublicSites).map(({ id }) => id);

/** A coordinate as the URL keeps it. */
const rounded = (min: number, max: number, digits: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(digits)) + 0);

const shapes: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({
    kind: fc.constant("circle" as const),
    center: fc.tuple(rounded(-180, 180, 5), rounded(-90, 90, 5)),
    km: fc.integer({ min: 1, max: 1_000_000 }).map((metres) => metres / 1000),
  }),
  fc
    .array(fc.tuple(rounded(97, 106, 5), rounded(5, 21, 5)), { minLength: 3, maxLength: 40 })
    .map((ring) => polygonShape([[ring]]))
    .filter((shape) => shape !== null),
);

const questions: fc.Arbitrary<NextQuestion> = fc.record({
  n: fc.integer({ min: 1, max: MAX_CHOSEN }),
  perProvince: fc.option(fc.integer({ min: 1, max: MAX_CHOSEN })),
  rural: fc.boolean(),
  withinKm: fc.option(fc.integer({ min: 1, max: MAX_WITHIN_KM })),
});

const references = fc.record({
  level: fc.constantFrom(...AREA_LEVELS),
  code: fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
});

const targets: fc.Arbitrary<TargetChoice> = fc.oneof(
  fc.constantFrom(...TARGET_IDS).map((id) => ({ kind: "version" as const, id })),
  fc.integer({ min: 1, max: MAX_OWN_TARGET }).map((households) => ({ kind: "own" as const, households })),
);

const years = fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }));

/** Without a year there is nothing for the span to narrow. */
const themes: fc.Arbitrary<Theme> = fc
  .constantFrom(...THEMES)
  .chain((programme) =>
    fc.record<Theme>({
      programme: fc.constant(programme.id),
      measure: fc.constantFrom(...measuresOf(programme)),
      year: years,
      span: fc.constantFrom(...SPANS),
    }),
  )
  .map((theme) => (theme.year === null ? { ...theme, span: "until" } : theme));

const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
const breaks: fc.Arbitrary<Breaks> = fc.oneof(
  fc.constantFrom("auto" as const, ...METHODS),
  fc
    .uniqueArray(positive, { minLength: 1, maxLength: MOST_LIMITS })
    .map((limits) => limits.sort((one, other) => one - other)),
);
const ranges: fc.Arbitrary<ValueRange> = fc
  .tuple(fc.constantFrom("province" as const, "lao" as const), fc.option(positive), fc.option(positive))
  .filter(([, one, other]) => (one ?? other) !== null && one !== other)
  .map(([level, one, other]) =>
    one !== null && other !== null
      ? { level, from: Math.min(one, other), to: Math.max(one, other) }
      : { level, from: one, to: other },
  );

const views: fc.Arbitrary<View> = fc.constantFrom(...THEMES).chain((programme) =>
  fc.record<View>({
    language: fc.constantFrom("th", "en"),
    programme: fc.constant(programme.id),
    measure: fc.constantFrom(...measuresOf(programme)),
    year: years,
    span: fc.constantFrom(...SPANS),
    detail: fc.constantFrom("auto", "province", "lao"),
    area: fc.option(references),
    sites: fc.subarray(siteIds),
    camera: fc.option(fc.record({ lng: rounded(-180, 180, 5), lat: rounded(-85, 85, 5), zoom: rounded(0, 22, 2) })),
    pane: fc.constantFrom("map", "figures", "table", "compare", "gaps", "next", "targets", "brief", "own"),
    shape: fc.option(shapes),
    missing: fc.subarray(PROGRAMMES.map(({ id }) => id)),
    match: fc.constantFrom("all", "any"),
    compared: fc.uniqueArray(references, { maxLength: MAX_COMPARED, selector: referenceKey }),
    rate: fc.constantFrom(...RATES),
    next: fc.option(questions),
    target: fc.option(targets),
    second: fc.option(themes),
    together: fc.constantFrom(...TOGETHER),
    breaks,
    classes: fc.constantFrom(...CLASS_COUNTS),
    palette: fc.constantFrom("programme", ...PALETTES.map(({ id }) => id)),
    range: fc.option(ranges),
  }),
);

describe("the view and its URL", () => {
  it("are each other's inverse", () => {
    fc.assert(
      fc.property(views, (random) => {
        // without a year there is nothing for the span to narrow
        const span = random.year === null ? ("until" as const) : random.span;
        // and only a method makes a number of classes
        const classes = isMethod(random.breaks) ? random.classes : USUAL_CLASSES;
        const view = { ...random, span, classes };
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
      span: "until",
      area: null,
      camera: null,
      pane: "map",
      detail: "auto",
    });
    expect(PROGRAMMES.map(({ id }) => id)).toContain(opening.programme);
  });

  it("never throw, and always give a view that can be written again", () => {
    const names = fc.constantFrom(
      "lang",
      "programme",
      "measure",
      "year",
      "span",
      "level",
      "area",
      "sites",
      "at",
      "pane",
      "second",
      "together",
      "breaks",
      "classes",
      "palette",
      "range",
      "x",
    );
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
    ["?span=in", { parameter: "span", value: "in" }],
    ["?span=since", { parameter: "span", value: "since" }],
    ["?level=tambon", { parameter: "level", value: "tambon" }],
    ["?area=lao:", { parameter: "area", value: "lao:" }],
    ["?area=lao:1'--", { parameter: "area", value: "lao:1'--" }],
    ["?sites=council", { parameter: "sites", value: "council" }],
    ["?at=91,100,5", { parameter: "at", value: "91,100,5" }],
    ["?at=13,,5", { parameter: "at", value: "13,,5" }],
    ["?pane=globe", { parameter: "pane", value: "globe" }],
    ["?shape=c:100,13,0", { parameter: "shape", value: "c:100,13,0" }],
    ["?shape=p:A!", { parameter: "shape", value: "p:A!" }],
    ["?missing=council,temple", { parameter: "missing", value: "council,temple" }],
    ["?match=some", { parameter: "match", value: "some" }],
    ["?next=0", { parameter: "next", value: "0" }],
    ["?next=20,km:9999", { parameter: "next", value: "20,km:9999" }],
    ["?target=", { parameter: "target", value: "" }],
    ["?target=moon-2562", { parameter: "target", value: "moon-2562" }],
    ["?target=own:0", { parameter: "target", value: "own:0" }],
    ["?target=own:1.5", { parameter: "target", value: "own:1.5" }],
    ["?target=own:100000001", { parameter: "target", value: "own:100000001" }],
    ["?second=temple,coverage", { parameter: "second", value: "temple,coverage" }],
    ["?second=council", { parameter: "second", value: "council" }],
    ["?second=council,loan_baht", { parameter: "second", value: "council,loan_baht" }],
    ["?second=council,coverage,31", { parameter: "second", value: "council,coverage,31" }],
    ["?second=council,coverage,,in", { parameter: "second", value: "council,coverage,,in" }],
    ["?second=council,coverage,2560,since", { parameter: "second", value: "council,coverage,2560,since" }],
    ["?second=council,coverage,2560,in,x", { parameter: "second", value: "council,coverage,2560,in,x" }],
    ["?together=apart", { parameter: "together", value: "apart" }],
    ["?lang=fr", { parameter: "lang", value: "fr" }],
  ])("fall back from %s and say so", (search, ignored) => {
    expect(parseView(search)).toEqual({ view: opening, ignored: [ignored] });
  });

  it("accept a year of either era", () => {
    expect(parseView("?year=2019").view.year).toBe(2562);
    expect(parseView("?year=2562").view.year).toBe(2562);
  });

  it("write what a year means only where it is not the usual", () => {
    expect(formatView({ ...opening, year: 2560, span: "in" })).toBe("?year=2560&span=in");
    expect(formatView({ ...opening, year: 2560 })).toBe("?year=2560");
    expect(parseView("?year=2560&span=until").ignored).toEqual([]);
  });

  it("round the camera to about a metre", () => {
    const camera = { lng: 100.501234567, lat: 13.7563309, zoom: 9.87654 };
    expect(formatView({ ...opening, camera })).toBe("?at=13.75633,100.50123,9.88");
  });
});

describe("a drawn shape", () => {
  const circle: Shape = { kind: "circle", center: [98.98, 18.79], km: 12 };

  it("gives way to an area that is chosen after it, and to nothing else", () => {
    const drawn = { ...opening, shape: circle };
    expect(nextView(drawn, (view) => ({ ...view, area: { level: "lao", code: "1" } })).shape).toBeNull();
    expect(nextView(drawn, (view) => ({ ...view, year: 2560, pane: "table" })).shape).toBe(circle);
    const inProvince = { ...opening, area: { level: "province" as const, code: "50" } };
    expect(nextView(inProvince, (view) => ({ ...view, shape: circle }))).toEqual({ ...inProvince, shape: circle });
  });

  it("stays out of the URL when it is too long for one", () => {
    const ring = Array.from({ length: 1000 }, (_, step) => {
      const turn = (2 * Math.PI * step) / 1000;
      return [100 + Math.cos(turn), 15 + Math.sin(turn)];
    });
    const long = polygonShape([[ring]]);
    if (!long) throw new Error("no shape");
    expect(isLong(long)).toBe(true);
    expect(formatView({ ...opening, shape: long })).toBe("");
    expect(isLong(circle)).toBe(false);
    expect(formatView({ ...opening, shape: circle })).toBe("?shape=c:98.98,18.79,12");
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
