import { describe, expect, it } from "vitest";
import { unitOf } from "../../data/measures.ts";
import { measuresOf, THEMES } from "../../data/themes.ts";

describe("unitOf", () => {
  it("is the unit of the column, or that of what is derived from all records", () => {
    for (const theme of THEMES) {
      const units = measuresOf(theme).map((measure) => unitOf(theme, measure));
      const derived = theme.id === "all" ? ["programme"] : ["share", "record"];
      expect(units).toEqual([...derived, ...theme.measures.map(({ unit }) => unit)]);
    }
  });

  it("refuses a measure that the programme has no column for", () => {
    const council = THEMES.find(({ id }) => id === "council");
    expect(() => council && unitOf(council, "loan_baht")).toThrow("council has no measure loan_baht");
  });
});
