import { describe, expect, it } from "vitest";
import { LOOKS } from "../../data/looks.ts";
import { PALETTES } from "../../data/palettes.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { classify } from "../../web/theme/classes/classes.ts";
import { CLASS_COUNTS } from "../../web/theme/classes/colouring.ts";
import { rampColours } from "../../web/theme/classes/ramp.ts";
import { difference, lightness, VISIONS } from "../colours.ts";

describe.each(PALETTES.map(({ id, ramp }) => [id, ramp] as const))("%s", (_, ramp) => {
  it.each(VISIONS)("grows darker from class to class, and classes stay apart, for %s vision", (vision) => {
    for (const count of CLASS_COUNTS) {
      const colours = rampColours(ramp, count);
      expect(new Set(colours).size).toBe(count);
      for (const [place, colour] of colours.slice(1).entries()) {
        const lighter = colours[place] ?? "";
        expect(lightness(lighter, vision) - lightness(colour, vision), `${lighter} ${colour}`).toBeGreaterThan(5);
        expect(difference(lighter, colour, vision), `${lighter} ${colour}`).toBeGreaterThan(8);
      }
    }
  });
});

describe.each([...PALETTES, ...PROGRAMMES].map((each) => [each.id, each] as const))("%s", (_, each) => {
  const withholds = !("privacy" in each) || each.privacy !== "open";
  it.each(VISIONS)("keeps every class apart from zero and from what is withheld, for %s vision", (vision) => {
    for (const count of CLASS_COUNTS) {
      const breaks = Array.from({ length: count - 1 }, (_, place) => place + 1);
      const { colours, zeroColour } = classify([], "sites", each.ramp, breaks);
      for (const colour of colours)
        for (const other of withholds ? [zeroColour, LOOKS.withheld.colour] : [zeroColour])
          expect(difference(other, colour, vision), `${other} ${colour}`).toBeGreaterThan(6);
    }
  });
});
