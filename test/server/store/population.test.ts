import { describe, expect, it } from "vitest";
import { readResidents, YEARS } from "../../../data/residents/read.ts";
import { database } from "../../engines/database.ts";

const { reader } = await database();

describe("residents and houses in the database", () => {
  it("are those of the set for every LAO and year", async () => {
    const rows = await reader`
      select code as lao, year, residents, houses, coalesce(note, '') as note
      from population where level = 'lao' order by code collate "C", year`;
    const expected = readResidents().map(({ notes, ...figures }) => ({ ...figures, note: notes.join(" ") }));
    expect(rows.map((row) => ({ ...row }))).toEqual(expected);
  });

  it("add up from LAOs to amphoe, province, region and nation in each of the years", async () => {
    const rows = await reader<{ level: string; year: number; residents: number; houses: number; areas: number }[]>`
      select level, year, sum(residents)::float8 as residents, sum(houses)::float8 as houses, count(*)::integer as areas
      from population where level <> 'not_allotted' group by level, year`;
    const at = (level: string, year: number) => rows.find((row) => row.level === level && row.year === year);
    for (const year of YEARS) {
      const lao = at("lao", year);
      for (const [level, areas] of [
        ["amphoe", 928],
        ["province", 77],
        ["region", 6],
      ] as const) {
        expect(at(level, year), `${level} ${year}`).toEqual({ ...lao, level, areas });
      }
      expect(at("nation", year)?.houses).toBe(lao?.houses);
      if (year !== 2561) expect(at("nation", year)?.residents).toBe(lao?.residents);
    }
    const wrong = await reader`
      select p.code, p.year from population p
      join area a on a.level = 'lao' and a.province = p.code
      join population l on l.level = 'lao' and l.code = a.code and l.year = p.year
      where p.level = 'province'
      group by p.code, p.year, p.residents, p.houses
      having p.residents <> sum(l.residents) or p.houses <> sum(l.houses)`;
    expect(wrong).toHaveLength(0);
  });

  it("name the people of 2561 who are allotted to no LAO, and say where their number is not known", async () => {
    const rows = await reader`
      select level, year, residents, note from population
      where level in ('nation', 'not_allotted') order by year, level collate "C"`;
    expect(rows).toContainEqual({ level: "nation", year: 2561, residents: 66_413_979, note: null });
    expect(rows.filter(({ level }) => level === "not_allotted")).toEqual([
      { level: "not_allotted", year: 2561, residents: 20_294, note: null },
    ]);
    const unknown = rows.filter(({ note }) => note === "not_allotted_unknown").map(({ year }) => year);
    expect(unknown).toEqual([2560, 2562, 2563, 2564]);
  });
});
