/** Residents, houses and rates by houses, against the files that they come from. */
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { needsSmallCells } from "../../../../data/disclosure.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { readResidents } from "../../../../data/residents/read.ts";
import type { AreaDetail } from "../../../../server/wire/area.ts";
import type { Coverage } from "../../../../server/wire/coverage.ts";
import type { GapList } from "../../../../server/wire/gap.ts";
import type { Series } from "../../../../server/wire/series.ts";
import type { Summary } from "../../../../server/wire/summary.ts";
import { database } from "../../../engines/database.ts";
import { application, get, refusal } from "../../application.ts";
import { pageThrough } from "../pages.ts";

const { reader } = await database();
const app = application(reader);
const file = readResidents();

type CoverageAnswer = z.infer<typeof Coverage>;
const coverage = (query: string) => get<CoverageAnswer>(app, `/api/coverage?${query}`);
const byCode = ({ codes, values }: CoverageAnswer) =>
  new Map(codes.map((code, index) => [code, values[index] ?? null]));

describe("residents and houses as measures", () => {
  it.each([2560, 2561, 2562, 2563, 2564])("are those of the file for every LAO in %i", async (year) => {
    for (const measure of ["residents", "houses"] as const) {
      const answer = await coverage(`level=lao&programme=register&measure=${measure}&year=${year}`);
      expect(answer).toMatchObject({
        unit: measure === "residents" ? "person" : "house",
        register_year: year,
        demo: false,
      });
      const told = byCode(answer);
      expect(told.size).toBe(7825);
      for (const row of file.filter((each) => each.year === year)) {
        expect([row.lao, told.get(row.lao)]).toEqual([row.lao, row[measure]]);
      }
    }
  });

  it("of 2561 are those by which the LAOs without a programme are ranked, each one as its own answer has it", async () => {
    const expected = new Map(file.filter(({ year }) => year === 2561).map((row) => [row.lao, row]));
    const missing = PROGRAMMES.map(({ id }) => id).join();
    const items = await pageThrough<z.infer<typeof GapList>["items"][number]>(
      app,
      `/api/gaps?missing=${missing}&match=any&limit=500`,
    );
    expect(items.length).toBeGreaterThan(7000);
    for (const { code, population, houses } of items) {
      const row = expected.get(code);
      expect([code, population, houses]).toEqual([code, row?.residents ?? null, row?.houses ?? null]);
    }
    for (const { code, population, houses } of items.filter((_, place) => place % 100 === 0)) {
      const { population_by_year } = await get<z.infer<typeof AreaDetail>>(app, `/api/areas/${code}?level=lao`);
      const own = population_by_year.find(({ year }) => year === 2561);
      expect([code, own?.residents ?? null, own?.houses ?? null]).toEqual([code, population, houses]);
    }
  });

  it("are of the nearest year that is known, and say of which", async () => {
    const early = await coverage("level=province&programme=register&measure=houses&year=2551");
    const late = await coverage("level=province&programme=register&measure=houses&year=2570");
    const none = await coverage("level=province&programme=register&measure=houses");
    expect([early.register_year, late.register_year, none.register_year]).toEqual([2560, 2564, 2561]);
    expect(none.as_of).toBe("2018-12-31");
    expect(early.years).toEqual([2560, 2564]);
  });

  it("run over the years", async () => {
    const series = await get<z.infer<typeof Series>>(
      app,
      "/api/series?programme=register&measure=residents&areas=province:50",
    );
    expect(series.years).toEqual([2560, 2564]);
    const nation = series.items.at(-1)?.values[1];
    const sum = file.filter(({ year }) => year === 2561).reduce((all, { residents }) => all + (residents ?? 0), 0);
    expect(nation).toBe(sum);
    // with the people whom the register allots to no LAO
    expect(sum + 20_294).toBe(66_413_979);
  });

  it("have no coverage, and programmes have no residents", async () => {
    expect(await refusal(app, "/api/coverage?level=lao&programme=register&measure=coverage")).toMatchObject({
      received: 400,
    });
    expect(await refusal(app, "/api/coverage?level=lao&programme=council&measure=residents")).toMatchObject({
      received: 400,
    });
    expect(
      await refusal(app, "/api/coverage?level=lao&programme=council&measure=households_per_1000_houses"),
    ).toMatchObject({ received: 400 });
  });
});

describe("households by 1,000 houses", () => {
  const housing = PROGRAMMES.filter(({ measures }) => measures.some(({ measure }) => measure === "households"));

  it.each(housing.map(({ id }) => [id]))("of %s are its households by the houses of the year", async (id) => {
    for (const [level, year] of [
      ["lao", ""],
      ["province", ""],
      ["province", "&year=2558"],
      ["province", "&year=2562&span=in"],
    ] as const) {
      const ask = (measure: string) => coverage(`level=${level}&programme=${id}&measure=${measure}${year}`);
      const [rates, households] = await Promise.all([ask("households_per_1000_houses"), ask("households")]);
      const of = rates.register_year;
      const houses = byCode(await coverage(`level=${level}&programme=register&measure=houses&year=${of}`));
      const given = byCode(households);
      for (const [code, rate] of byCode(rates)) {
        const [above, below] = [given.get(code) ?? null, houses.get(code) ?? null];
        if (above === null || !below) expect([code, rate]).toEqual([code, null]);
        else expect(rate).toBeCloseTo((above * 1000) / below, 9);
      }
      // what is withheld as a sum is withheld as a rate
      expect(rates.suppressed).toEqual(households.suppressed);
      if (needsSmallCells({ privacy: "sums" }))
        for (const code of rates.suppressed) expect(byCode(rates).get(code)).toBeNull();
    }
  });

  it("stand in sums, too", async () => {
    const summary = await get<z.infer<typeof Summary>>(app, "/api/summary?province=50");
    expect(summary.houses_year).toBe(2561);
    const houses = byCode(await coverage("level=province&programme=register&measure=houses&year=2561")).get("50");
    expect(summary.areas.houses).toBe(houses);
    for (const { measures } of summary.programmes) {
      const { households, households_per_1000_houses: rate } = measures;
      if (households === undefined) expect(rate).toBeUndefined();
      else if (households === null) expect(rate).toBeNull();
      else expect(rate).toBeCloseTo((households * 1000) / summary.areas.houses, 9);
    }
  });
});

it("a rate is the same in a sum and on the map, of whatever year", async () => {
  for (const year of [2551, 2558, 2562, 2563, 2570]) {
    const summary = await get<z.infer<typeof Summary>>(app, `/api/summary?province=50&year=${year}`);
    for (const { id, measures } of summary.programmes) {
      const rate = measures.households_per_1000_houses;
      if (rate === undefined || rate === null) continue;
      const map = await coverage(
        `level=province&province=50&programme=${id}&measure=households_per_1000_houses&year=${year}`,
      );
      expect([id, year, map.register_year]).toEqual([id, year, summary.houses_year]);
      expect(map.values[0]).toBeCloseTo(rate, 9);
    }
  }
});

it("gaps are ranked by people or by houses, page by page", async () => {
  const all = async (rank: string) => {
    const items: z.infer<typeof GapList>["items"] = [];
    for (let cursor = ""; ; ) {
      const page = await get<z.infer<typeof GapList>>(app, `/api/gaps?missing=council&limit=200&rank=${rank}${cursor}`);
      items.push(...page.items);
      if (page.next === null) return { items, page };
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
  };
  const [people, houses] = [await all("people"), await all("houses")];
  expect(houses.items.map(({ code }) => code).sort()).toEqual(people.items.map(({ code }) => code).sort());
  const ranked = houses.items.map((lao) => lao.houses ?? 0);
  expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
  expect(houses.page.houses).toBe(ranked.reduce((sum, each) => sum + each, 0));
  expect(await refusal(app, "/api/gaps?missing=council&rank=baht")).toMatchObject({ received: 400 });
});
