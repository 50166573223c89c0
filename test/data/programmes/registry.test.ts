import { describe, expect, it } from "vitest";
import { FIRST_YEAR, LAST_YEAR, MEASURES } from "../../../data/programme.ts";
import { PROGRAMMES, programmeById } from "../../../data/programmes/index.ts";
import { contrast, difference, lightness, VISIONS } from "../../colours.ts";
import { parsePath } from "./icon-path.ts";

/** Land colour of a light base map, on which symbols stand. */
const LIGHT_MAP = "#f5f3ee";

const THAI = /[\u0e00-\u0e7f]/;

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))("programme %s", (id, programme) => {
  it("has a kebab-case id that the list finds", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(programmeById(id)).toBe(programme);
  });

  it("speaks both languages in every text", () => {
    const texts = [
      programme.title,
      programme.short,
      programme.about,
      programme.noun,
      ...programme.measures.map(({ title }) => title),
      ...programme.attributes.map(({ title }) => title),
      ...programme.attributes.flatMap(({ choices }) => Object.values(choices ?? {})),
    ];
    for (const { th, en } of texts) {
      expect(th).toMatch(THAI);
      expect(en).not.toMatch(THAI);
      expect(en).toMatch(/^\p{L}/u);
      expect([th, en].map((text) => text.trim())).toEqual([th, en]);
    }
    expect(programme.short.th.length).toBeLessThanOrEqual(14);
    expect(programme.short.en.length).toBeLessThanOrEqual(14);
  });

  it("has columns that a file, a table and a person can tell apart", () => {
    const names = [
      ...programme.measures.map(({ measure }) => measure),
      ...programme.attributes.map(({ name }) => name),
    ];
    const base = ["key", "lao", "year", "lat", "lon", "title_th", "title_en"];
    expect(new Set([...base, ...names]).size).toBe(base.length + names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    const titles = [...programme.measures, ...programme.attributes].flatMap(({ title }) => [title.th, title.en]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("has bounds, units and parts that make sense", () => {
    expect(programme.firstYear).toBeGreaterThanOrEqual(FIRST_YEAR);
    expect(programme.firstYear).toBeLessThan(LAST_YEAR);
    for (const { min, max, parts } of programme.measures) {
      expect(min).toBeLessThanOrEqual(max);
      const numbers = programme.attributes.filter(({ kind }) => kind === "number").map(({ name }) => name);
      expect(numbers).toEqual(expect.arrayContaining([...(parts ?? [])]));
    }
    for (const { kind, unit, choices } of programme.attributes) {
      expect(unit !== undefined).toBe(kind === "number");
      expect(choices !== undefined).toBe(kind === "choice" || kind === "flags");
    }
    expect(MEASURES).toContain(programme.defaultMeasure);
    const stored = programme.measures.map(({ measure }) => measure as string);
    expect(["coverage", "sites", ...stored]).toContain(programme.defaultMeasure);
    expect(programme.licence).not.toBe("");
  });

  it("keeps persons out of the public when only sums may leave", () => {
    const shown = programme.attributes.filter((attribute) => attribute.public);
    // naming a person or a house is never public, whatever the programme
    for (const { name } of shown) expect(name).not.toMatch(/_name$|phone|address|house_code|applicant/);
    if (programme.privacy === "open") return;
    expect(programme.geometry).toBe("area");
    expect(shown).toEqual([]);
    // cells are withheld by households: without them there is nothing to go by
    expect(programme.measures.find(({ measure }) => measure === "households")?.required).toBe(true);
  });

  it("has a colour that stands out of the map and a ramp that darkens evenly", () => {
    expect(contrast(programme.colour, LIGHT_MAP)).toBeGreaterThanOrEqual(3);
    for (const vision of VISIONS)
      for (const [index, step] of programme.ramp.slice(1).entries()) {
        const lighter = programme.ramp[index] ?? "";
        expect(lightness(lighter, vision) - lightness(step, vision), `${lighter} ${step}`).toBeGreaterThan(8);
      }
  });

  it("has an icon inside the 24 × 24 box", () => {
    const corners = parsePath(programme.icon);
    expect(corners.length).toBeGreaterThan(3);
    for (const [x, y] of corners) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(24);
    }
  });
});

describe("the registry", () => {
  it("has the nine programmes, each once", () => {
    expect(new Set(PROGRAMMES.map(({ id }) => id)).size).toBe(9);
    expect(PROGRAMMES).toHaveLength(9);
    expect(programmeById("unknown")).toBeUndefined();
  });

  it("has colours, icons and titles that differ, also for colour-blind eyes", () => {
    for (const [index, programme] of PROGRAMMES.entries()) {
      for (const other of PROGRAMMES.slice(0, index)) {
        const pair = `${programme.id} and ${other.id}`;
        for (const vision of VISIONS)
          expect(difference(programme.colour, other.colour, vision), `${pair}, ${vision}`).toBeGreaterThan(8);
        expect(programme.icon).not.toBe(other.icon);
        expect(programme.title.th).not.toBe(other.title.th);
        expect(programme.short.th).not.toBe(other.short.th);
      }
    }
  });
});
