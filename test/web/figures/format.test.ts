import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import {
  formatBaht,
  formatCount,
  formatDate,
  formatNumber,
  formatShare,
  formatYear,
} from "../../../web/figures/format.ts";

describe("formatBaht", () => {
  it.each([
    [0, "0\u00a0บาท", "฿0"],
    [999_999, "999,999\u00a0บาท", "฿999,999"],
    [1_000_000, "1\u00a0ล้านบาท", "฿1\u00a0million"],
    [12_540_000, "12.5\u00a0ล้านบาท", "฿12.5\u00a0million"],
    [99_940_000, "99.9\u00a0ล้านบาท", "฿99.9\u00a0million"],
    [312_400_000, "312\u00a0ล้านบาท", "฿312\u00a0million"],
    [15_012_345_678, "15,012\u00a0ล้านบาท", "฿15,012\u00a0million"],
  ])("%i", (baht, th, en) => {
    expect(formatBaht(baht, "th")).toBe(th);
    expect(formatBaht(baht, "en")).toBe(en);
  });
});

describe("years and dates", () => {
  it("are BE in Thai and CE in English", () => {
    expect(formatYear(2562, "th")).toBe("2562");
    expect(formatYear(2562, "en")).toBe("2019");
    expect(formatDate("2019-09-30", "th")).toBe("30\u00a0ก.ย.\u00a02562");
    expect(formatDate("2019-12-31", "en")).toBe("31\u00a0Dec\u00a02019");
  });
});

describe("numbers", () => {
  it("use Arabic digits in both languages", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.constantFrom("th" as const, "en" as const),
        (value, language) => {
          for (const text of [
            formatNumber(value, language),
            formatShare(value, language),
            formatBaht(value, language),
          ]) {
            expect(text).toMatch(/[0-9]/);
            expect(text).not.toMatch(/[๐-๙]/);
          }
        },
      ),
      { verbose: true },
    );
  });

  it("give a share two digits", () => {
    expect(formatShare(7332 / 7825, "th")).toBe("93.70%");
    expect(formatShare(1, "en", 0)).toBe("100%");
  });
});

describe("formatCount", () => {
  it("knows the English plural of every noun of the registry", () => {
    const plurals = PROGRAMMES.map(({ noun }) => formatCount(2, noun, "en").slice(2));
    expect(new Set(plurals)).toEqual(
      new Set(["projects", "houses", "project areas", "centres", "events", "sites", "councils", "funds", "tambons"]),
    );
  });

  it("has no plural for one, nor in Thai", () => {
    const noun = { th: "สภา", en: "council" };
    expect(formatCount(1, noun, "en")).toBe("1\u00a0council");
    expect(formatCount(7332, noun, "en")).toBe("7,332\u00a0councils");
    expect(formatCount(7332, noun, "th")).toBe("7,332\u00a0สภา");
  });
});
