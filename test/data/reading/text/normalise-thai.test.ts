import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../../../data/boundaries/read.ts";
import { normaliseThai, tidy } from "../../../../data/reading/text/normalise-thai.ts";
import { runs } from "../../../runs.ts";

describe("normaliseThai", () => {
  it.each([
    ["sara am in two characters", "น\u0e4d\u0e32"],
    ["with its vowel sign decomposed", "น\u0e33".normalize("NFKD")],
  ])("writes %s as นำ", (_, text) => {
    expect(normaliseThai(text)).toBe("นำ");
  });

  it.each([
    ["tone, nikhahit, sara aa", "น\u0e49\u0e4d\u0e32"],
    ["nikhahit, tone, sara aa", "น\u0e4d\u0e49\u0e32"],
    ["sara am, tone", "น\u0e33\u0e49"],
    ["a tone struck twice", "น\u0e49\u0e49\u0e33"],
    ["an invisible character inside", "น\u0e49\u200b\u0e33"],
  ])("writes น้ำ of %s in one way", (_, text) => {
    expect(normaliseThai(text)).toBe("น\u0e49\u0e33");
  });

  it.each([
    ["เเพร่", "แพร่"],
    ["ท่ี", "ที่"],
    ["เชียงใหม่่", "เชียงใหม่"],
    ["หมู่ที่ ๑๒", "หมู่ที่ 12"],
    ["\ufeff จังหวัด\u00a0\u2009ตาก ", "จังหวัด ตาก"],
  ])("writes %s as %s", (text, normal) => {
    expect(normaliseThai(text)).toBe(normal);
  });

  const unit = fc.constantFrom(..."กนเแำาํ้่ิีุู็์ฺ๑ \u200b\u00a0\nab");

  it("leaves alone only what the whole way would leave alone", () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        // the invisible character sends the text the whole way
        for (const normal of [normaliseThai, tidy]) expect(normal(text)).toBe(normal(`${text}\u200b`));
      }),
      { numRuns: runs(2000, 100_000) },
    );
  });

  it("changes nothing the second time, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        for (const normal of [normaliseThai, tidy]) expect(normal(normal(text))).toBe(normal(text));
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  it("is how the register writes its names", () => {
    const names = readBoundaries().areas.flatMap(({ name_th, name_en }) => [name_th, name_en]);
    expect(names.filter((name) => normaliseThai(name) !== name)).toEqual([]);
  });
});
