import i18next from "i18next";
import { describe, expect, it } from "vitest";
import "../../../web/words/index.ts";
import { unitOf } from "../../../data/measure-unit.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { measuresOf } from "../../../data/themes.ts";
import { formatCell, formatFigure, measureTitle } from "../../../web/figures/figure.ts";
import type { Language } from "../../../web/view/view.ts";
import type { Text } from "../../../web/words/use-text.ts";

const textOf = (language: Language): Text => ({
  t: i18next.getFixedT(language),
  language,
  pick: (text) => text[language],
});
const noun = { th: "สภา", en: "council" };

describe("formatFigure", () => {
  it("writes the unit of the language, one and many", () => {
    expect(formatFigure(241_301, "person", noun, textOf("th"))).toBe("241,301\u00a0คน");
    expect(formatFigure(241_301, "person", noun, textOf("en"))).toBe("241,301\u00a0people");
    expect(formatFigure(1, "household", noun, textOf("en"))).toBe("1\u00a0household");
  });

  it("can write every measure of the registry in both languages", () => {
    for (const programme of PROGRAMMES) {
      for (const measure of measuresOf(programme)) {
        for (const language of ["th", "en"] as const) {
          const text = textOf(language);
          expect(formatFigure(12, unitOf(programme, measure), programme.noun, text)).toMatch(/\d/);
          expect(measureTitle(programme, measure, text)).not.toMatch(/^measure\.|^$|{{/);
        }
      }
    }
  });
});

describe("formatCell", () => {
  const data = { level: "province", unit: "share" as const, programme: "council", small_cell: 5 };
  const th = textOf("th");

  it("keeps zero, no data and a withheld value apart", () => {
    expect(formatCell({ value: 0, suppressed: false, missing: 0 }, data, th)).toBe("0.00%");
    expect(formatCell({ value: null, suppressed: false, missing: 0 }, data, th)).toBe("ไม่มีข้อมูล");
    expect(formatCell({ value: null, suppressed: true, missing: 0 }, data, th)).toBe("ปกปิด (อาจ <5)");
  });

  it("says of a sum that leaves withheld figures out that it is the least", () => {
    const baht = { level: "province", unit: "baht" as const, programme: "disaster-relief", small_cell: 5 };
    expect(formatCell({ value: 1_500_000, suppressed: false, missing: 3 }, baht, th)).toMatch(/^อย่างน้อย .*บาท$/);
    expect(formatCell({ value: 1_500_000, suppressed: false, missing: 0 }, baht, th)).not.toContain("อย่างน้อย");
  });

  it("says of a single LAO that it has a programme or not yet", () => {
    const lao = { ...data, level: "lao" };
    expect(formatCell({ value: 1, suppressed: false, missing: 0 }, lao, th)).toBe("มี");
    expect(formatCell({ value: 0, suppressed: false, missing: 0 }, lao, th)).toBe("ยังไม่มี");
  });
});
