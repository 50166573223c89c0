import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { publishesFirstYears } from "../../../../data/disclosure.ts";
import type { Measure } from "../../../../data/programme.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { isOfRegister } from "../../../../data/register-theme.ts";
import { measuresOf } from "../../../../data/themes.ts";
import type { Coverage } from "../../../../server/wire/coverage.ts";
import type { Series } from "../../../../server/wire/series.ts";
import type { Summary } from "../../../../server/wire/summary.ts";
import { database } from "../../../engines/database.ts";
import { application, get, refusal } from "../../application.ts";
import { OPEN, SUMS, themesOf } from "./questions.ts";

const { owner, reader } = await database();
const app = application(reader);

type SeriesAnswer = z.infer<typeof Series>;
type SummaryAnswer = z.infer<typeof Summary>;

const series = (programme: string, measure: Measure, areas = "") =>
  get<SeriesAnswer>(app, `/api/series?programme=${programme}&measure=${measure}${areas && `&areas=${areas}`}`);
const summary = (search: string) => get<SummaryAnswer>(app, `/api/summary?${search}`);
const total = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

describe("/api/series", () => {
  it("equals the records of each year, in the nation, a region, a province, an amphoe and an LAO", async () => {
    const areas = "region:north,province:50,amphoe:5001,lao:3500102";
    const where = [
      owner`a.region = 'north'`,
      owner`a.province = '50'`,
      owner`a.amphoe = '5001'`,
      owner`a.code = '3500102'`,
      owner`true`,
    ];
    await fc.assert(
      fc.asyncProperty(themesOf(OPEN), async ({ programme, measure }) => {
        const answer = await series(programme.id, measure, areas);
        expect(answer.items.map(({ level }) => level)).toEqual(["region", "province", "amphoe", "lao", "nation"]);
        const column =
          measure === "coverage" || measure === "sites" ? owner`count(*)` : owner`sum(r.${owner(measure)})`;
        for (const [index, { values }] of answer.items.entries()) {
          const inside = where[index] ?? owner`false`;
          const [{ laos } = { laos: 0 }] = await owner<{ laos: number }[]>`
            select count(*)::int as laos from area a where a.level = 'lao' and ${inside}`;
          const rows = await owner<{ year: number; value: number; first: number }[]>`
            select r.year, ${column}::float8 as value,
                   count(distinct r.lao) filter (where not exists (
                     select from record e where e.programme = r.programme and e.lao = r.lao and e.year < r.year))::int as first
            from record r join area a on a.level = 'lao' and a.code = r.lao
            where r.programme = ${programme.id} and ${inside} group by r.year`;
          const byYear = new Map(rows.map((row) => [row.year, row]));
          for (const [step, value] of values.entries()) {
            const row = byYear.get(answer.years[0] + step);
            if (measure === "coverage") expect(value).toBeCloseTo((row?.first ?? 0) / laos, 12);
            else if (measure === "sites") expect(value).toBe(row?.value ?? 0);
            else expect(value).toBe(row?.value ?? null);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it("adds up to the summary of all years and to the coverage of a year, for every programme", async () => {
    const { programmes } = await summary("province=50");
    for (const programme of PROGRAMMES) {
      for (const measure of measuresOf(programme)) {
        const { items, years } = await series(programme.id, measure, "province:50");
        const own = programmes.find(({ id }) => id === programme.id);
        if (measure === "coverage" && !publishesFirstYears(programme)) {
          expect(items[0]?.withheld?.th).toMatch(/[ก-๙]/);
          expect(items[0]?.values.every((value) => value === null)).toBe(true);
          continue;
        }
        const { values = [], up_to = [], suppressed_cells } = items[0] ?? {};
        const sum = total(values);
        const expected =
          measure === "coverage" ? own?.coverage : measure === "sites" ? own?.sites : own?.measures[measure];
        // the houses that each year is divided by differ
        if (isOfRegister(measure)) expect(sum === null).toBe(expected === null);
        else if (suppressed_cells) expect(sum ?? 0).toBeLessThan(expected ?? Number.POSITIVE_INFINITY);
        else if (expected === null) expect(sum).toBeNull();
        else expect(sum ?? 0).toBeCloseTo(expected ?? 0, 6);
        const middle = years[0] + ((years[1] - years[0]) >> 1);
        const path = `/api/coverage?level=province&programme=${programme.id}&measure=${measure}&province=50&year=${middle}`;
        const [value] = (await get<z.infer<typeof Coverage>>(app, path)).values;
        expect(up_to[middle - years[0]] ?? 0).toBeCloseTo(value ?? 0, 6);
      }
    }
  });

  it("divides households by the houses of the year that it names, cumulated ones by those of the last", async () => {
    const rates = await series("baan-mankong", "households_per_1000_houses", "province:50");
    const households = await series("baan-mankong", "households", "province:50");
    const register = await series("register", "houses", "province:50");
    const houses = (year: number) => register.items[0]?.values[year - register.years[0]] ?? Number.NaN;
    expect(rates.register_years?.at(0)).toBe(2560);
    expect(households.register_years).toBeNull();
    for (const kind of ["values", "up_to"] as const) {
      for (const [step, rate] of (rates.items[0]?.[kind] ?? []).entries()) {
        const count = households.items[0]?.[kind][step] ?? null;
        if (count === null) expect(rate).toBeNull();
        else expect(rate).toBeCloseTo((count * 1000) / houses(rates.register_years?.[step] ?? 0), 9);
      }
    }
  });

  it("counts programmes as the map does", async () => {
    const { items, unit } = await series("all", "programmes", "province:50");
    expect(unit).toBe("programme");
    const path = "/api/coverage?level=province&programme=all&measure=programmes&province=50&year=2562";
    const [mean] = (await get<z.infer<typeof Coverage>>(app, path)).values;
    expect(total(items[0]?.values ?? [])).toBeCloseTo(mean ?? -1, 9);
  });

  it.each(SUMS.map(({ id }) => id))("gives no year of %s below the province", async (id) => {
    const { items } = await series(id, "households", "province:50,amphoe:5001,lao:3500102");
    const [province, amphoe, lao] = items;
    expect(province?.withheld).toBeNull();
    for (const item of [amphoe, lao]) {
      expect(item?.values.every((value) => value === null)).toBe(true);
      expect(item?.withheld?.th).toMatch(/[ก-๙]/);
    }
  });
});

describe("several areas as one selection", () => {
  it("is the sum of provinces that are apart", async () => {
    const [one, other, both] = await Promise.all([
      summary("province=50"),
      summary("province=40"),
      summary("areas=province:50,province:40"),
    ]);
    expect(both.areas.laos).toBe(one.areas.laos + other.areas.laos);
    expect(both.areas.population).toBe(one.areas.population + other.areas.population);
    for (const [index, { sites, laos }] of both.programmes.entries()) {
      expect(sites).toBe(total([one.programmes[index]?.sites ?? null, other.programmes[index]?.sites ?? null]));
      expect(laos).toBe(total([one.programmes[index]?.laos ?? null, other.programmes[index]?.laos ?? null]));
    }
    expect(both).toEqual(await summary("province=50,40"));
  });

  it("counts what lies in two of them once", async () => {
    const north = await summary("region=north");
    expect(await summary("areas=region:north,province:50")).toEqual(north);
    const amphoe = await summary("amphoe=5001");
    expect(await summary("areas=amphoe:5001,lao:3500102")).toEqual(amphoe);
    const mixed = await summary("areas=province:50,amphoe:5001,lao:3500102");
    expect(mixed.areas).toEqual((await summary("province=50")).areas);
  });

  it("publishes no cell that its parts do not: the difference to a part is a sum of published cells", async () => {
    for (const { id } of SUMS) {
      const [withheld] = await owner<{ lao: string; province: string }[]>`
        select lao, province from counted_all.lao_figure where programme = ${id} and year is null and suppressed order by lao limit 1`;
      if (!withheld) throw new Error(`No cell of ${id} is withheld`);
      const others = await owner<{ code: string }[]>`
        select code from area where level = 'lao' and province = ${withheld.province} and code <> ${withheld.lao}
        order by code limit 7`;
      const areas = others.map(({ code }) => `lao:${code}`);
      const without = await summary(`areas=${areas.join(",")}`);
      const both = await summary(`areas=${[...areas, `lao:${withheld.lao}`].join(",")}`);
      const own = (answer: SummaryAnswer) => answer.programmes.find((each) => each.id === id);
      const sums = (answer: SummaryAnswer) => ({ ...own(answer)?.measures, households_per_1000_houses: undefined });
      expect(sums(both)).toEqual(sums(without));
      expect(own(both)?.suppressed_laos).toBe((own(without)?.suppressed_laos ?? 0) + 1);
    }
  });

  it.each([
    ["/api/summary?areas=planet:1", "areas", "planet:1"],
    ["/api/summary?areas=province:50,province:50", "areas", "province:50,province:50"],
    ["/api/summary?areas=", "areas", ""],
    ["/api/summary?areas=province:99", "province", "99"],
    ["/api/summary?areas=province:50&region=north", "areas", "province:50"],
    ["/api/series?programme=council&measure=rai", "measure", "rai"],
    ["/api/series?programme=council&measure=coverage&areas=lao:1", "lao", "1"],
    ["/api/series?programme=temple&measure=coverage", "programme", "temple"],
  ])("%s is refused", async (path, parameter, value) => {
    const problem = await refusal(app, path);
    expect(problem).toMatchObject({ received: 400, parameter, value });
    expect(problem.detail_th).toMatch(/[ก-๙]/);
  });
});
