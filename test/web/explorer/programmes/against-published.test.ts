import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../../web/explorer/programmes/against-published.ts";

const exact = (value: number, unit = "record") => ({ value, qualifier: "exact" as const, unit });
const over = (value: number) => ({ value, qualifier: "over" as const, unit: "baht" });

describe("compare", () => {
  it("finds an exact figure the same only to the last digit", () => {
    expect(compare(241_301, exact(241_301))).toEqual({ kind: "same" });
    expect(compare(241_302, exact(241_301))).toEqual({ kind: "more", by: 1 });
    expect(compare(7069, exact(7081))).toEqual({ kind: "less", by: 12 });
  });

  it("compares shares as they are published, in per cent with two digits", () => {
    expect(compare(7332 / 7825, exact(0.937, "share"))).toEqual({ kind: "same" });
    expect(compare(7333 / 7825, exact(0.937, "share")).kind).toBe("more");
  });

  it("takes “over” at its word", () => {
    expect(compare(15_012_345_678, over(15e9))).toEqual({ kind: "consistent" });
    expect(compare(14e9, over(15e9))).toEqual({ kind: "less", by: 1e9 });
  });

  it("is the same backwards, but for the sign", () => {
    const count = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(count, count, (one, other) => {
        const there = compare(one, exact(other));
        const back = compare(other, exact(one));
        const mirror = { same: "same", more: "less", less: "more", consistent: "consistent" } as const;
        expect(back).toEqual({ ...there, kind: mirror[there.kind] });
      }),
      { verbose: true },
    );
  });
});
