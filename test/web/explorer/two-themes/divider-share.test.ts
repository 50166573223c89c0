import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareAfter, shareAt } from "../../../../web/explorer/two-themes/divider-share.ts";

describe("the divider", () => {
  it("stands where the pointer is, and never outside of the maps", () => {
    expect(shareAt(90, 360)).toBe(25);
    expect(shareAt(-4, 360)).toBe(0);
    expect(shareAt(400, 360)).toBe(100);
    expect(shareAt(0, 0)).toBe(50);
  });

  it.each([
    ["ArrowLeft", 48],
    ["ArrowDown", 48],
    ["ArrowRight", 52],
    ["ArrowUp", 52],
    ["PageDown", 40],
    ["PageUp", 60],
    ["Home", 0],
    ["End", 100],
    ["Enter", null],
    ["toString", null],
  ])("moves by %s", (key, share) => {
    expect(shareAfter(key, 50)).toBe(share);
  });

  it("stays between its ends whatever is pressed", () => {
    const keys = fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End");
    fc.assert(
      fc.property(fc.array(keys), (pressed) => {
        const share = pressed.reduce((at, key) => shareAfter(key, at) ?? Number.NaN, 50);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(100);
      }),
      { verbose: true },
    );
  });
});
