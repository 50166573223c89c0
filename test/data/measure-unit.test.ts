import { expect, it } from "vitest";
import { unitOf } from "../../data/measure-unit.ts";
import { programmeById } from "../../data/programmes/index.ts";
import { measuresOf, THEMES } from "../../data/themes.ts";

it("every measure of every theme has a unit", () => {
  for (const theme of THEMES)
    for (const measure of measuresOf(theme)) expect(unitOf(theme, measure)).toMatch(/^[a-z0-9_]+$/);
});

it("a measure that the programme does not have is an error that names both", () => {
  const council = programmeById("council");
  if (!council) throw new Error("No councils");
  expect(unitOf(council, "coverage")).toBe("share");
  expect(unitOf(council, "members")).toBe("person");
  expect(() => unitOf(council, "rai")).toThrow("council has no measure rai");
});
