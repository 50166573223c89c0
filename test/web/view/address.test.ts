import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { isMethod, USUAL_CLASSES } from "../../../web/theme/classes/colouring.ts";
import { OPENING } from "../../../web/view/view.ts";
import { plain, viewOf, WHOLE_ADDRESS } from "./plain-view.ts";
import { views } from "./random-views.ts";

const { parse, format } = WHOLE_ADDRESS;

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
