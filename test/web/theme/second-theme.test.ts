import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { measuresOf } from "../../../data/themes.ts";
import { ADDRESS } from "../../../web/explorer/shell/address.ts";
import {
  formatSecond,
  inAnotherYear,
  openingSecond,
  parseSecond,
  secondSlice,
  sharedScale,
  swapSides,
  withProgramme,
} from "../../../web/theme/second-theme.ts";
import type { Theme } from "../../../web/view/theme.ts";
import { OPENING } from "../../../web/view/view.ts";

const councils: Theme = { programme: "council", measure: "coverage", year: null, span: "until" };
const funds: Theme = { programme: "welfare-fund", measure: "fund_baht", year: 2560, span: "in" };

describe("the second theme in a URL", () => {
  it.each([
    ["council,coverage", councils],
    ["council,coverage,2560", { ...councils, year: 2560 }],
    ["welfare-fund,fund_baht,2560,in", funds],
  ])("%s", (text, theme) => {
    expect(formatSecond(theme)).toBe(text);
    expect(parseSecond(text)).toEqual(theme);
  });

  it("takes a year of either era", () => {
    expect(parseSecond("council,coverage,2017")).toEqual({ ...councils, year: 2560 });
  });
});

describe("a comparison", () => {
  it("opens beside another programme, in a measure that it has, for the same period", () => {
    for (const programme of PROGRAMMES) {
      for (const measure of measuresOf(programme)) {
        const opened = openingSecond({ programme: programme.id, measure, year: 2560, span: "in" });
        expect(opened.programme).not.toBe(programme.id);
        expect(parseSecond(formatSecond(opened))).toEqual(opened);
        expect(opened).toMatchObject({ year: 2560, span: "in" });
      }
    }
    expect(openingSecond(councils)).toEqual({ ...councils, programme: "welfare-fund" });
  });

  it("swaps its sides, and back again, and changes nothing else", () => {
    const { view } = ADDRESS.parse("?area=province:50&second=welfare-fund,fund_baht,2560,in");
    const swapped = swapSides(view);
    expect(swapped).toEqual(secondSlice.with({ ...view, ...funds }, councils));
    expect(swapSides(swapped)).toEqual(view);
    expect(swapSides(OPENING)).toBe(OPENING);
  });

  it("sets the same programme five years apart, where there are data", () => {
    const years = [2551, 2562] as const;
    const other = (year: number | null) => inAnotherYear({ ...funds, year }, years);
    expect(other(2552)).toEqual({ ...funds, year: 2557 });
    expect(other(2557).year).toBe(2562);
    expect(other(2558).year).toBe(2553);
    expect(other(null).year).toBe(2557);
    expect(other(2500).year).toBe(2505);
    expect(inAnotherYear(councils, [2560, 2562]).year).toBe(2560);
  });

  it("has one scale where both sides are about the same measure, and two otherwise", () => {
    const until = { ...councils, year: 2555 };
    const within = { ...until, span: "in" as const };
    expect(sharedScale(councils, until)).toBe("until");
    expect(sharedScale(until, { ...until, year: 2560 })).toBe("until");
    expect(sharedScale(within, { ...within, year: 2560 })).toBe("in");
    expect(sharedScale(within, until)).toBe("until");
    expect(sharedScale(councils, councils)).toBeNull();
    expect(sharedScale(councils, funds)).toBeNull();
    expect(sharedScale(until, { ...until, measure: "sites" })).toBeNull();
  });
});

describe("withProgramme", () => {
  it("keeps a measure that both have, and takes the default of the new one otherwise", () => {
    for (const from of PROGRAMMES) {
      for (const to of PROGRAMMES) {
        for (const measure of measuresOf(from)) {
          const next = withProgramme({ ...OPENING, programme: from.id, measure }, to.id);
          expect(next.programme).toBe(to.id);
          expect(next.measure).toBe(measuresOf(to).includes(measure) ? measure : to.defaultMeasure);
        }
      }
    }
  });
});
