import { describe, expect, it } from "vitest";
import { unitOf } from "../../../data/measure-unit.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { measuresOf, THEMES } from "../../../data/themes.ts";
import { formatFigure, measureInUnit } from "../../../web/figures/figure.ts";
import { textIn } from "../../../web/pages/text.ts";
import { classify } from "../../../web/theme/classes/classes.ts";
import { formatLimit, legendClasses } from "../../../web/theme/legend-classes.ts";

const frame = { zeroColour: "#fff" };

describe("legendClasses", () => {
  it("names every class by its limits", () => {
    const classes = { ...frame, breaks: [0.7, 0.955], colours: ["#a", "#b", "#c"] };
    expect(legendClasses(classes, "share", "th").map(({ label }) => label)).toEqual(["<70%", "70% – 95.5%", "≥95.5%"]);
  });

  it("names counts by the whole numbers of each class, and measured values by their limits", () => {
    const classes = { ...frame, breaks: [6, 8, 9, 12], colours: ["#a", "#b", "#c", "#d", "#e"] };
    const labels = (unit: "household" | "rai") => legendClasses(classes, unit, "en").map(({ label }) => label);
    expect(labels("household")).toEqual(["<6", "6 – 7", "8", "9 – 11", "≥12"]);
    expect(labels("rai")).toEqual(["<6", "6 – 8", "8 – 9", "9 – 12", "≥12"]);
  });

  it("writes all limits with as many digits, once one is broken", () => {
    const classes = { ...frame, breaks: [2.04, 2.1], colours: ["#a", "#b", "#c"] };
    expect(legendClasses(classes, "programme", "en").map(({ label }) => label)).toEqual([
      "<2.04",
      "2.04 – 2.10",
      "≥2.10",
    ]);
  });

  it("calls a single class everything above zero", () => {
    expect(legendClasses({ ...frame, breaks: [], colours: ["#a"] }, "record", "en")).toEqual([
      { colour: "#a", label: ">0" },
    ]);
  });

  it("says its unit, in its title or at every limit, for every theme and measure in both languages", () => {
    for (const theme of THEMES) {
      for (const measure of measuresOf(theme)) {
        const unit = unitOf(theme, measure);
        for (const language of ["th", "en"] as const) {
          const text = textIn(language);
          const [, word = ""] = /^2\s(.*)$/.exec(formatFigure(2, unit, theme.noun, text)) ?? [];
          const limit = formatLimit(unit === "share" ? 0.5 : 2, unit, language);
          const said = `${measureInUnit(theme, measure, text)} ${limit}`.toLowerCase();
          if (unit === "share" || unit === "baht") expect(limit).toMatch(/[%฿]|บาท$/);
          else
            expect([theme.id, measure, said]).toEqual([theme.id, measure, expect.stringContaining(word.toLowerCase())]);
        }
      }
    }
  });

  it("has one entry per colour and no two alike, for every measure of the registry in both languages", () => {
    const values = Array.from({ length: 77 }, (_, place) => (place * place * 137) / 7000);
    for (const programme of PROGRAMMES) {
      for (const measure of measuresOf(programme)) {
        const unit = unitOf(programme, measure);
        const scale = unit === "baht" ? 1e6 : unit === "share" ? 0.008 : 1;
        const classes = classify(
          values.map((value) => Math.round(value * scale * 100) / 100),
          measure,
          programme.ramp,
        );
        for (const language of ["th", "en"] as const) {
          const legend = legendClasses(classes, unit, language);
          expect(legend.map(({ colour }) => colour)).toEqual(classes.colours);
          expect(new Set(legend.map(({ label }) => label)).size, `${programme.id} ${measure}`).toBe(legend.length);
        }
      }
    }
  });
});
