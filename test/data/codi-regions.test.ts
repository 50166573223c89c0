import { describe, expect, it } from "vitest";
import { CODI_REGIONS, placeProvinces } from "../../data/codi-regions.ts";
import { readFigures } from "../../data/published/read.ts";
import { REGION_GROUPING, REGIONS } from "../../data/regions.ts";

describe("the two groupings of provinces", () => {
  it("are told apart by their names", () => {
    expect(REGION_GROUPING.th).toContain("หกภูมิภาค");
    expect(REGION_GROUPING.en).toContain("Six geographic regions");
    expect(REGIONS).toHaveLength(6);
    expect(CODI_REGIONS).toHaveLength(11);
  });

  it("leave a region of CODI absent until an office has written its provinces down", () => {
    expect(placeProvinces([])).toEqual([]);
    const [east, ...others] = placeProvinces([
      { region: "CODI11-E", province: "20" },
      { region: "CODI11-E", province: "21" },
    ]);
    expect(east).toMatchObject({ code: "CODI11-E", provinces: ["20", "21"] });
    expect(others).toEqual([]);
  });

  it.each([
    [{ region: "CODI11-E", province: "50" }, "row 3: “50” is in the region CODI11-NU already"],
    [{ region: "CODI11-E", province: "99" }, "row 3: “99” is no province code"],
    [{ region: "north", province: "51" }, "row 3: “north” is no region of CODI"],
  ])("refuse %o, with the row and the value", (row, says) => {
    expect(() => placeProvinces([{ region: "CODI11-NU", province: "50" }, row])).toThrow(says);
  });

  it("have the regions and names of the published figures", () => {
    const published = new Map(
      readFigures()
        .filter(({ place }) => place.kind === "codi_region")
        .map(({ place }) => [place.id, place.name.th]),
    );
    expect(new Map(CODI_REGIONS.map(({ code, name }) => [code.toLowerCase(), name.th]))).toEqual(published);
  });
});
