import { describe, expect, it } from "vitest";
import {
  needsSmallCells,
  publishesByYear,
  publishesPeriod,
  publishesRecords,
  publishesSites,
} from "../../data/disclosure.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";

const byId = (id: string) => {
  const programme = PROGRAMMES.find((each) => each.id === id);
  if (!programme) throw new Error(`No programme ${id}`);
  return programme;
};

describe("what may leave the database", () => {
  it.each(["baan-phophiang", "disaster-relief"])("is sums of %s, and by LAO of all years together only", (id) => {
    const programme = byId(id);
    expect(publishesRecords(programme)).toBe(false);
    expect(publishesSites({ ...programme, geometry: "site" })).toBe(false);
    expect(needsSmallCells(programme)).toBe(true);
    expect(publishesByYear(programme, "province")).toBe(true);
    expect(publishesByYear(programme, "lao")).toBe(false);
    expect(publishesPeriod(programme, "lao", 2560)).toBe(false);
    expect(publishesPeriod(programme, "lao", null)).toBe(true);
  });

  it("is every record of all other programmes, at its place where it has one", () => {
    for (const programme of PROGRAMMES.filter(({ id }) => id !== "baan-phophiang" && id !== "disaster-relief")) {
      expect(publishesRecords(programme), programme.id).toBe(true);
      expect(needsSmallCells(programme), programme.id).toBe(false);
      expect(publishesPeriod(programme, "lao", 2560), programme.id).toBe(true);
      expect(publishesSites(programme), programme.id).toBe(programme.geometry === "site");
    }
  });
});
