import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_LEVELS } from "../../../data/area.ts";
import { publishesSites } from "../../../data/disclosure.ts";
import { PALETTES } from "../../../data/palettes.ts";
import { BASES, FIRST_YEAR, LAST_YEAR, SPANS } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { TARGET_IDS } from "../../../data/target-ids.ts";
import { measuresOf, THEMES } from "../../../data/themes.ts";
import type { NextQuestion } from "../../../web/api/where-next.ts";
import { RATES } from "../../../web/explorer/compare/rate.ts";
import { MAX_CHOSEN, MAX_WITHIN_KM } from "../../../web/explorer/plan/next/next-question.ts";
import { MAX_OWN_TARGET, type TargetChoice } from "../../../web/explorer/plan/targets/target-choice.ts";
import { MAX_COMPARED } from "../../../web/place/compared.ts";
import {
  type Breaks,
  CLASS_COUNTS,
  isMethod,
  METHODS,
  MOST_LIMITS,
  USUAL_CLASSES,
} from "../../../web/theme/classes/colouring.ts";
import { TOGETHER } from "../../../web/theme/second-theme.ts";
import { sitesSlice } from "../../../web/theme/sites.ts";
import { rangeSlice, type ValueRange } from "../../../web/theme/value-range.ts";
import { addressOf } from "../../../web/view/address.ts";
import { referenceKey } from "../../../web/view/reference.ts";
import { isLong, polygonShape, type Shape } from "../../../web/view/shape.ts";
import type { Theme } from "../../../web/view/theme.ts";
import { OPENING, type View } from "../../../web/view/view.ts";
import { type PlainView, plain, viewOf, WHOLE_ADDRESS } from "./plain-view.ts";

const { parse, format, next } = WHOLE_ADDRESS;
const siteIds = PROGRAMMES.filter(publishesSites).map(({ id }) => id);

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

const views: fc.Arbitrary<PlainView> = fc.constantFrom(...THEMES).chain((programme) =>
  fc.record<PlainView>({
    language: fc.constantFrom("th", "en"),
    only: fc.constantFrom(...BASES),
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

describe("the address of a view", () => {
  it("are each other's inverse", () => {
    fc.assert(
      fc.property(views, (random) => {
        // without a year there is nothing for the span to narrow
        const span = random.year === null ? ("until" as const) : random.span;
        // and only a method makes a number of classes
        const classes = isMethod(random.breaks) ? random.classes : USUAL_CLASSES;
        const view = { ...random, span, classes };
        const { view: read, ignored } = parse(format(viewOf(view)));
        expect(plain(read)).toEqual(view);
        expect(ignored).toEqual([]);
      }),
      { verbose: true },
    );
  });

  it("keep the opening view free of parameters", () => {
    expect(format(OPENING)).toBe("");
    expect(OPENING).toMatchObject({
      language: "th",
      year: null,
      span: "until",
      area: null,
      camera: null,
      pane: "map",
      detail: "auto",
    });
    expect(PROGRAMMES.map(({ id }) => id)).toContain(OPENING.programme);
    expect(parse("")).toEqual({ view: OPENING, ignored: [] });
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
        const { view } = parse(`?${text}`);
        expect(parse(format(view)).ignored).toEqual([]);
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
    expect(parse(search)).toEqual({ view: OPENING, ignored: [ignored] });
  });

  it("accept a year of either era", () => {
    expect(parse("?year=2019").view.year).toBe(2562);
    expect(parse("?year=2562").view.year).toBe(2562);
  });

  it("write what a year means only where it is not the usual", () => {
    expect(format({ ...OPENING, year: 2560, span: "in" })).toBe("?year=2560&span=in");
    expect(format({ ...OPENING, year: 2560 })).toBe("?year=2560");
    expect(parse("?year=2560&span=until").ignored).toEqual([]);
  });

  it("round the camera to about a metre", () => {
    const camera = { lng: 100.501234567, lat: 13.7563309, zoom: 9.87654 };
    expect(format({ ...OPENING, camera })).toBe("?at=13.75633,100.50123,9.88");
  });
});

describe("what an address cannot mean", () => {
  it.each([
    ["?lang=en&amp;area=province:50", [{ parameter: "amp;area", value: "province:50" }], { language: "en" }],
    ["?Lang=en", [{ parameter: "Lang", value: "en" }], {}],
    ["?province=50&year=2560", [{ parameter: "province", value: "50" }], { year: 2560 }],
    ["?constructor=1", [{ parameter: "constructor", value: "1" }], {}],
    ["?year", [{ parameter: "year", value: "" }], {}],
  ])("is told of %s", (search, ignored, means) => {
    expect(parse(search)).toEqual({ view: { ...OPENING, ...means }, ignored });
  });

  it("is a second value of a parameter, of which the first holds", () => {
    expect(parse("?year=2560&year=2561&lang=en")).toEqual({
      view: { ...OPENING, year: 2560, language: "en" },
      ignored: [{ parameter: "year", value: "2561" }],
    });
    expect(parse("?year=31&year=2561").ignored.map(({ value }) => value)).toEqual(["31", "2561"]);
    expect(parse("?year=2560&year=2560").ignored).toEqual([]);
  });

  it.each([
    "utm_source=line&utm_medium=social",
    "fbclid=IwAR0x",
    "gclid=1",
    "_gl=1*abc*_ga*MTIz",
    "igsh=x",
    "openExternalBrowser=1",
  ])("is not told of %s, which another program appended", (appended) => {
    expect(parse(`?lang=en&${appended}`)).toEqual({ view: { ...OPENING, language: "en" }, ignored: [] });
    expect(parse(`?${appended}&lang=en`).view.language).toBe("en");
  });
});

describe("a step to another measure", () => {
  const before = parse("?breaks=0.2,0.5&range=province:0.2~0.8").view;
  const turned = (change: (view: View) => View) => plain(next(before, change));

  it("ends limits of one's own and a range, which are in the unit of the measure", () => {
    expect(turned((view) => ({ ...view, measure: "members" }))).toMatchObject({ breaks: "auto", range: null });
    expect(turned((view) => ({ ...view, year: 2560 }))).toMatchObject({ breaks: [0.2, 0.5] });
    expect(turned((view) => ({ ...view, year: 2560 })).range).toEqual({ level: "province", from: 0.2, to: 0.8 });
  });

  it("keeps what the same step chooses, and a way to make classes", () => {
    const range = { level: "lao" as const, from: 8, to: null };
    expect(turned((view) => rangeSlice.with({ ...view, measure: "members" }, range)).range).toEqual(range);
    const natural = parse("?breaks=natural&classes=4").view;
    expect(plain(next(natural, (view) => ({ ...view, measure: "members" })))).toMatchObject({
      breaks: "natural",
      classes: 4,
    });
  });
});

describe("an address without a capability", () => {
  const without = addressOf({ slices: [sitesSlice], panes: ["map"] });

  it("says what it does not know, and shows the rest", () => {
    const { view, ignored } = without.parse("?year=2560&range=lao:8~&sites=baan-mankong&pane=table");
    expect(ignored).toEqual([
      { parameter: "pane", value: "table" },
      { parameter: "range", value: "lao:8~" },
    ]);
    expect(rangeSlice.of(view)).toBeNull();
    expect(without.format(view)).toBe("?year=2560&sites=baan-mankong");
  });

  it("is not changed by what sets its part", () => {
    const range = { level: "lao" as const, from: 8, to: null };
    expect(without.format(next(OPENING, (view) => rangeSlice.with(view, range)))).toBe("");
  });

  it("has one owner for a parameter", () => {
    expect(() => addressOf({ slices: [sitesSlice, sitesSlice], panes: ["map"] })).toThrow("sites");
  });
});

describe("a drawn shape", () => {
  const circle: Shape = { kind: "circle", center: [98.98, 18.79], km: 12 };

  it("gives way to an area that is chosen after it, and to nothing else", () => {
    const drawn = { ...OPENING, shape: circle };
    expect(next(drawn, (view) => ({ ...view, area: { level: "lao", code: "1" } })).shape).toBeNull();
    expect(next(drawn, (view) => ({ ...view, year: 2560, pane: "table" })).shape).toBe(circle);
    const inProvince = { ...OPENING, area: { level: "province" as const, code: "50" } };
    expect(next(inProvince, (view) => ({ ...view, shape: circle }))).toEqual({ ...inProvince, shape: circle });
  });

  it("stays out of the URL when it is too long for one", () => {
    const ring = Array.from({ length: 1000 }, (_, step) => {
      const turn = (2 * Math.PI * step) / 1000;
      return [100 + Math.cos(turn), 15 + Math.sin(turn)];
    });
    const long = polygonShape([[ring]]);
    if (!long) throw new Error("no shape");
    expect(isLong(long)).toBe(true);
    expect(format({ ...OPENING, shape: long })).toBe("");
    expect(isLong(circle)).toBe(false);
    expect(format({ ...OPENING, shape: circle })).toBe("?shape=c:98.98,18.79,12");
  });
});
