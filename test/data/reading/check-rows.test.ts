import { describe, expect, it } from "vitest";
import { PROGRAMMES, programmeById } from "../../../data/programmes/index.ts";
import { checkRows } from "../../../data/reading/check-rows.ts";
import { importColumns } from "../../../data/reading/columns.ts";
import { readTable } from "../../../data/reading/read.ts";

async function check(id: string, lines: readonly string[]) {
  const programme = programmeById(id);
  const table = await readTable(`${id}.csv`, new TextEncoder().encode(lines.join("\n")));
  if (!programme || "severity" in table) throw new Error(`Unexpected input for ${id}`);
  const { records, issues } = checkRows(programme, table, "2019-09-30");
  return {
    records,
    issues: issues.map(({ row, column, value, message, severity }) => ({
      row,
      column,
      value,
      text: message.en,
      severity,
    })),
  };
}

const COUNCIL = "key,lao,year,title_th,members";
const MANKONG = "key,lao,year,lat,lon,communities,households,stage";
const FUND = "key,lao,year,members,fund_baht,from_members_baht,from_state_baht,from_lao_baht,from_other_baht";

describe("checkRows", () => {
  it("takes a good file, by names or by titles of either language", async () => {
    const expected = [{ key: "C1", lao: "6180304", year: 2551, measures: { members: 30 }, title_th: "สภา ก" }];
    for (const header of [COUNCIL, "รหัสรายการ,รหัส อปท.,ปี พ.ศ.,ชื่อไทย,สมาชิก", "KEY,LAO code,Year,Thai name,Members"]) {
      const { records, issues } = await check("council", [header, "C1,๖๑๘๐๓๐๔,2008,สภา ก,๓๐"]);
      expect(issues).toEqual([]);
      expect(records).toMatchObject(expected);
    }
  });

  it.each([
    [
      "an unknown column",
      "council",
      [`${COUNCIL},colour`, "C1,6180304,2551,ก,30,red"],
      { row: 1, column: "colour", value: "colour", text: "Unknown column “colour”" },
    ],
    [
      "a column twice",
      "council",
      [`${COUNCIL},สมาชิก`, "C1,6180304,2551,ก,30,30"],
      { row: 1, column: "สมาชิก", text: "Column “สมาชิก” appears twice" },
    ],
    [
      "a missing column",
      "council",
      ["key,lao,year", "C1,6180304,2551"],
      { row: 1, column: "members", text: "Missing column “Members” (members)" },
    ],
    [
      "coordinates where only the LAO may be known",
      "baan-phophiang",
      ["key,lao,year,households,lat", "P1,6180304,2561,1,15"],
      { row: 1, column: "lat", text: "Unknown column “lat”" },
    ],
    [
      "an empty required cell",
      "council",
      [COUNCIL, "C1,6180304,2551,ก,"],
      { row: 2, column: "members", value: "", text: "“Members” is required" },
    ],
    [
      "a bad number",
      "council",
      [COUNCIL, "C1,6180304,2551,ก,many"],
      { row: 2, column: "members", value: "many", text: "Not a number" },
    ],
    [
      "a number out of bounds",
      "council",
      [COUNCIL, "C1,6180304,2551,ก,0"],
      { row: 2, column: "members", value: "0", text: "Must be from 1 to 2000" },
    ],
    [
      "a year before the programme",
      "council",
      [COUNCIL, "C1,6180304,2550,ก,30"],
      { row: 2, column: "year", value: "2550", text: "The programme began in 2551 BE" },
    ],
    [
      "a year after the data",
      "council",
      [COUNCIL, "C1,6180304,2564,ก,30"],
      { row: 2, column: "year", value: "2564", text: "The year is after the date of the data (2019-09-30)" },
    ],
    [
      "a key twice",
      "welfare-fund",
      ["key,lao,year,members", "W1,6180304,2551,30", "W1,6180305,2551,30"],
      { row: 3, column: "key", value: "W1", text: "The same key as row 2" },
    ],
    [
      "a second council of an LAO",
      "council",
      [COUNCIL, "C1,6180304,2551,ก,30", "C2,6180304,2552,ข,30"],
      { row: 3, column: "lao", value: "6180304", text: "This LAO already has one, in row 2" },
    ],
    [
      "swapped axes",
      "baan-mankong",
      [MANKONG, "B1,1001,2560,100.5,13.7,1,50,building"],
      { row: 2, column: "lat", value: "100.5", text: "Latitude and longitude are swapped (100.5, 13.7)" },
    ],
    [
      "a point abroad",
      "baan-mankong",
      [MANKONG, "B1,1001,2560,48.8,2.3,1,50,building"],
      { row: 2, column: "lat", value: "48.8", text: "The point is outside Thailand (48.8, 2.3)" },
    ],
    [
      "an unknown choice",
      "baan-mankong",
      [MANKONG, "B1,1001,2560,13.76,100.5,1,50,halfway"],
      { row: 2, column: "stage", value: "halfway" },
    ],
    [
      "parts far from their sum",
      "welfare-fund",
      [FUND, "W1,6180304,2551,30,1000,500,300,100,0"],
      { row: 2, column: "fund_baht", value: "1000", text: "The parts add up to 900, not to 1000" },
    ],
    [
      "known parts above the sum",
      "welfare-fund",
      [FUND, "W1,6180304,2551,30,1000,900,300,,"],
      { row: 2, column: "fund_baht", text: "The parts add up to 1200, not to 1000" },
    ],
    [
      "more cells than columns",
      "council",
      [COUNCIL, "C1,6180304,2551,ก,30,extra"],
      { row: 2, column: null, value: "extra" },
    ],
  ])("refuses %s", async (_, id, lines, expected) => {
    expect((await check(id, lines)).issues).toEqual([expect.objectContaining({ severity: "error", ...expected })]);
  });

  it("warns of parts that nearly add up, and says nothing of rounding or of parts not known", async () => {
    expect((await check("welfare-fund", [FUND, "W1,6180304,2551,30,100000,50000,30000,19500,0"])).issues).toEqual([
      expect.objectContaining({
        severity: "warning",
        column: "fund_baht",
        text: "The parts add up to 99500, not to 100000",
      }),
    ]);
    expect((await check("welfare-fund", [FUND, "W1,6180304,2551,30,100000,50001,30000,20000,0"])).issues).toEqual([]);
    expect((await check("welfare-fund", [FUND, "W1,6180304,2551,30,100000,50000,,,"])).issues).toEqual([]);
  });

  it("keeps an unknown value apart from zero", async () => {
    const { records } = await check("homeless-centre", ["key,lao,year,lat,lon,places", "H1,1020,2554,13.76,100.47,"]);
    expect(records[0]?.measures).toEqual({});
  });
});

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))("columns of %s", (_, programme) => {
  it("can be told apart by every name that a header may use", () => {
    const columns = importColumns(programme);
    const names = columns.flatMap(({ name, title }) => [
      ...new Set([name, title.th, title.en].map((text) => text.toLowerCase())),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });
});
