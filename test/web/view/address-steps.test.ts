import { describe, expect, it } from "vitest";
import { sitesSlice } from "../../../web/theme/sites.ts";
import { rangeSlice } from "../../../web/theme/value-range.ts";
import { addressOf } from "../../../web/view/address.ts";
import { isLong, polygonShape, type Shape } from "../../../web/view/shape.ts";
import { OPENING, type View } from "../../../web/view/view.ts";
import { plain, WHOLE_ADDRESS } from "./plain-view.ts";

const { parse, format, next } = WHOLE_ADDRESS;

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
