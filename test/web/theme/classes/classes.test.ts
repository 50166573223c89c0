import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOOKS } from "../../../../data/looks.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { classify, classOf } from "../../../../web/theme/classes/classes.ts";
import { areaLooks } from "../../../../web/theme/paint.ts";

const RAMP = ["#111111", "#222222", "#333333", "#444444", "#555555"];
const value = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: 1, max: 20 }),
  fc.double({ min: 0.01, max: 2e9, noNaN: true }),
);

describe("classify", () => {
  it("has ascending breaks, a colour per class, and puts every value into one", () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const classes = classify(values, "members", RAMP);
        expect(classes.colours).toHaveLength(classes.breaks.length + 1);
        expect(new Set(classes.colours).size).toBe(classes.colours.length);
        expect([...new Set(classes.breaks)].sort((a, b) => a - b)).toEqual(classes.breaks);
        for (const one of values) {
          const place = classOf(one, classes);
          if (one === null) expect(place).toBe("none");
          else if (one === 0) expect(place).toBe("zero");
          else expect(classes.colours[Number(place)]).toBeDefined();
        }
      }),
    );
  });

  it("leaves no class of a measure empty", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        fc.pre(values.some((one) => one !== null && one > 0));
        const classes = classify(values, "fund_baht", RAMP);
        const used = new Set(values.map((one) => classOf(one, classes)));
        expect(classes.colours.every((_, index) => used.has(index))).toBe(true);
      }),
    );
  });

  it("rounds quantiles to what a person can read", () => {
    const values = Array.from({ length: 100 }, (_, i) => 1013 + i * 97);
    expect(classify(values, "members", RAMP).breaks).toEqual([3000, 5000, 7000, 9000]);
  });

  it("keeps few small counts apart", () => {
    expect(classify([1, 1, 1, 2, 2, 3], "sites", RAMP).breaks).toEqual([2, 3]);
  });

  it("gives coverage of single LAOs one class beside zero", () => {
    const classes = classify([1, 0, 1, 1, null], "coverage", RAMP);
    expect(classes.breaks).toEqual([]);
    expect(classOf(1, classes)).toBe(0);
    expect(classOf(0, classes)).toBe("zero");
  });

  it("gives shares the same scale whatever single values they have", () => {
    const one = classify([0.91, 0.93, 0.99, 0.7], "coverage", RAMP);
    const other = classify([0.88, 0.95, 1, 0.5], "coverage", RAMP);
    expect(one.breaks).toEqual(other.breaks);
    expect(one.breaks.every((limit) => limit > 0 && limit < 1)).toBe(true);
  });

  it("puts a value on a limit into the class above it", () => {
    const classes = classify([0.1, 0.5, 0.9], "coverage", RAMP);
    const [limit = 0] = classes.breaks;
    expect(classOf(limit, classes)).toBe(1);
  });

  it.each(PROGRAMMES)("tells zero, no data and few apart from every class of $id", ({ ramp }) => {
    const classes = classify([0, null, 1, 2, 3, 4, 5, 6, 7, 8, 9], "members", ramp);
    const all = [...classes.colours, classes.zeroColour, LOOKS.none.colour, LOOKS.withheld.colour];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("areaLooks", () => {
  const classes = classify([10, 20, 30, 40, 50], "members", RAMP);
  const coverage = { codes: ["a", "b", "c", "d"], values: [50, 0, null, null], suppressed: new Set(["d"]) };

  it("paints by class, and hatches only where there is no data", () => {
    expect([...areaLooks(coverage, classes)]).toEqual([
      ["a", { colour: RAMP[4], pattern: null }],
      ["b", { colour: classes.zeroColour, pattern: null }],
      ["c", LOOKS.none],
      ["d", LOOKS.withheld],
    ]);
  });
});
