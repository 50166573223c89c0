import { describe, expect, it } from "vitest";
import { namesIn, namingColumns, tellingTexts } from "../../../../data/reading/outlines/naming.ts";

const rows = [
  { OBJECTID: "1", PV_CODE: "50", TAM_NAM_T: "ต.สุเทพ", PROV: "เชียงใหม่" },
  { OBJECTID: "2", PV_CODE: "50", TAM_NAM_T: "ต.ช้างเผือก", PROV: "เชียงใหม่" },
];

describe("the names of areas", () => {
  it("names them by the column with words of their own", () => {
    expect(namingColumns(rows)).toEqual(["TAM_NAM_T", "PROV", "OBJECTID", "PV_CODE"]);
    expect(namesIn(rows, "TAM_NAM_T")).toEqual(["ต.สุเทพ", "ต.ช้างเผือก"]);
    expect(namesIn([...rows, {}], "TAM_NAM_T")[2]).toBe("#3");
    expect(namingColumns([{}, { empty: "" }])).toEqual([]);
    expect(namesIn([{}, {}], undefined)).toEqual(["#1", "#2"]);
  });

  it("shows texts that the encoding matters to", () => {
    expect(tellingTexts(rows, 2)).toEqual(["ต.สุเทพ", "เชียงใหม่"]);
    expect(tellingTexts([{ name: "Suthep" }], 3)).toEqual([]);
  });
});
