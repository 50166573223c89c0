import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLimits, writeLimits } from "../../../../web/explorer/colours/limits-text.ts";
import { MOST_LIMITS } from "../../../../web/theme/classes/colouring.ts";

describe("limits as a person types them", () => {
  it.each([
    ["20, 50, 90", "share", { limits: [0.2, 0.5, 0.9] }],
    ["20% 50%;90%", "share", { limits: [0.2, 0.5, 0.9] }],
    ["1 2,5", "household", { limits: [1, 2, 5] }],
    ["", "share", { fault: "empty", value: "" }],
    ["5, 3", "household", { fault: "order", value: "3" }],
    ["abc", "household", { fault: "number", value: "abc" }],
    ["0, 3", "household", { fault: "number", value: "0" }],
    ["50, 120", "share", { fault: "share", value: "120" }],
    ["1 2 3 4 5 6 7", "household", { fault: "many", value: "7" }],
  ] as const)("%s as %s", (text, unit, expected) => expect(readLimits(text, unit)).toEqual(expected));

  it("are read as they are written", () => {
    const limits = fc
      .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: MOST_LIMITS })
      .map((some) => some.sort((one, other) => one - other));
    fc.assert(
      fc.property(limits, (some) => {
        expect(readLimits(writeLimits(some, "household"), "household")).toEqual({ limits: some });
        const shares = some.map((each) => each / 1000);
        expect(readLimits(writeLimits(shares, "share"), "share")).toEqual({ limits: shares });
      }),
      { verbose: true },
    );
  });
});
