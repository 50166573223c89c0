import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { GAP_RANKS, type GapRank } from "../../../data/gap-rank.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { REGISTER_YEAR } from "../../../data/register-theme.ts";
import type { WhereNext } from "../../../server/wire/where-next.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);

type Answer = z.infer<typeof WhereNext>;

const RURAL = ["thesaban_tambon", "tao"];
interface Lao {
  code: string;
  type: string;
  province: string;
  region: string;
  people: number;
  houses: number;
}
const laos = await owner<Lao[]>`
  select a.code, a.type, a.province, a.region, coalesce(a.population, 0) as people, coalesce(p.houses, 0) as houses
  from area a left join population p on p.level = 'lao' and p.code = a.code and p.year = ${REGISTER_YEAR}
  where a.level = 'lao'`;
const sum = (rows: readonly Lao[], by: GapRank) => rows.reduce((total, each) => total + each[by], 0);

/** LAOs whose label point is within so many kilometres of a site (where sites are public), or of the label point of an LAO that has it. */
async function near(programme: string, km: number): Promise<Set<string>> {
  const sites = ["baan-mankong", "baan-mankong-land-reform", "homeless-centre", "canal-housing"].includes(programme);
  const places = sites
    ? owner`select distinct geom from record where programme = ${programme}`
    : owner`select center as geom from area where level = 'lao' and code in (select lao from record where programme = ${programme})`;
  const rows = await owner<{ code: string }[]>`
    with place as materialized (${places})
    select code from area a
    where level = 'lao' and exists (
      select from place
      where abs(ST_X(geom) - ST_X(center)) < ${km / 100} and abs(ST_Y(geom) - ST_Y(center)) < ${km / 100}
        and ST_DWithin(geom::geography, center::geography, ${km * 1000}))`;
  return new Set(rows.map(({ code }) => code));
}

const question = fc.record({
  programme: fc.constantFrom(
    "council",
    "welfare-fund",
    "economic-tambon",
    "baan-mankong",
    "disaster-relief",
    "homeless-centre",
  ),
  rank: fc.constantFrom(...GAP_RANKS),
  n: fc.integer({ min: 1, max: 60 }),
  per_province: fc.option(fc.integer({ min: 1, max: 4 })),
  rural: fc.boolean(),
  within_km: fc.option(fc.constantFrom(5, 12.5, 40, 300)),
  region: fc.option(fc.constantFrom(...new Set(laos.map(({ region }) => region)))),
});

describe("/api/where-next", () => {
  it("brings as many residents or houses as any choice under the limits can", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ programme, rank, n, per_province, rural, within_km, region }) => {
        const parameters = { programme, rank, n, per_province, rural, within_km, region };
        const query = Object.entries(parameters).flatMap(([name, value]) =>
          value === null ? [] : [`${name}=${value}`],
        );
        const answer = await get<Answer>(app, `/api/where-next?${query.join("&")}`);
        const has = new Set(
          (await owner<{ lao: string }[]>`select distinct lao from record where programme = ${programme}`).map(
            ({ lao }) => lao,
          ),
        );
        const close = within_km === null ? null : await near(programme, within_km);
        const asked = laos.filter((lao) => region === null || lao.region === region);
        const free = asked.filter(({ code }) => !has.has(code));
        const fitting = free.filter(({ code, type }) => (!rural || RURAL.includes(type)) && (close?.has(code) ?? true));
        // the best of each province first, then the best of those: another way to the same best choice
        const most = (by: GapRank) => (a: Lao, b: Lao) => b[by] - a[by] || (a.code < b.code ? -1 : 1);
        const provinces = new Set(fitting.map(({ province }) => province));
        const bestBy = (by: GapRank) =>
          [...provinces]
            .flatMap((code) =>
              fitting
                .filter(({ province }) => province === code)
                .sort(most(by))
                .slice(0, per_province ?? Infinity),
            )
            .sort(most(by))
            .slice(0, n);
        const best = bestBy(rank);
        expect(answer.items.map(({ code }) => code)).toEqual(best.map(({ code }) => code));
        const reached = asked.filter(({ code }) => has.has(code));
        expect(answer).toMatchObject({
          candidates: fitting.length,
          rank,
          gain_people: sum(best, "people"),
          gain_houses: sum(best, "houses"),
          upper_bound_people: sum(bestBy("people"), "people"),
          upper_bound_houses: sum(bestBy("houses"), "houses"),
          unlimited_people: sum([...free].sort(most("people")).slice(0, n), "people"),
          unlimited_houses: sum([...free].sort(most("houses")).slice(0, n), "houses"),
          limits: { n, per_province, rural, within_km },
          before: {
            laos: reached.length,
            people: sum(reached, "people"),
            houses: sum(reached, "houses"),
            coverage: reached.length / asked.length,
            coverage_houses: sum(reached, "houses") / sum(asked, "houses"),
          },
          after: {
            laos: reached.length + best.length,
            people: sum([...reached, ...best], "people"),
            houses: sum([...reached, ...best], "houses"),
          },
        });
        expect(answer.items.at(-1)?.total_people ?? 0).toBe(sum(best, "people"));
        expect(answer.items.at(-1)?.total_houses ?? 0).toBe(sum(best, "houses"));
        expect(answer.items.map(({ gain_houses }) => gain_houses)).toEqual(best.map(({ houses }) => houses));
      }),
      { numRuns: 10 },
    );
  });

  it("explains itself in both languages, with the limits and the gain", async () => {
    const { explanation, gain_people, items } = await get<Answer>(
      app,
      "/api/where-next?programme=council&n=20&per_province=2&rural=true&within_km=10",
    );
    expect(items).toHaveLength(20);
    for (const text of [explanation.th, explanation.en]) {
      expect(text).toContain(gain_people.toLocaleString("en"));
      expect(text).toContain("10");
    }
    expect(explanation.th).toContain("ไม่เกินจังหวัดละ 2 แห่ง");
    expect(explanation.en).toContain("at most 2 in a province");
  });

  it("explains a choice by houses as one by houses", async () => {
    const path = "/api/where-next?programme=council&n=5&rank=houses";
    const { explanation, gain_houses } = await get<Answer>(app, path);
    expect(explanation.th).toContain(`จำนวนบ้านที่ครอบคลุมได้ ${gain_houses.toLocaleString("en")} หลัง`);
    expect(explanation.en).toContain(`${gain_houses.toLocaleString("en")} houses`);
  });

  it("answers for every programme, and says when fewer fit than were asked for", async () => {
    for (const { id } of PROGRAMMES)
      expect((await get<Answer>(app, `/api/where-next?programme=${id}`)).items).toHaveLength(20);
    const few = await get<Answer>(app, "/api/where-next?programme=council&n=500&per_province=1&within_km=1000");
    expect(few.items.length).toBeLessThanOrEqual(77);
    expect(few.explanation.en).toContain("500 were asked for");
  });

  it.each([
    ["", "programme", "required"],
    ["programme=temples", "programme", "council"],
    ["programme=council&n=0", "n", "1–500"],
    ["programme=council&per_province=0", "per_province", "1–500"],
    ["programme=council&rank=rai", "rank", "people, houses"],
    ["programme=council&rural=1", "rural", "true, false"],
    ["programme=council&within_km=0", "within_km", "0.001–1000"],
    ["programme=council&within_km=0.0009", "within_km", "0.001–1000"],
    ["programme=council&within_km=1e9", "within_km", "0.001–1000"],
    ["programme=council&region=east,west-side", "region", "west-side"],
  ])("refuses %s", async (query, parameter, says) => {
    const problem = await refusal(app, `/api/where-next?${query}`);
    expect(problem).toMatchObject({ received: 400, parameter });
    expect(problem.detail).toContain(says);
    expect(problem.detail_th).toMatch(/[ก-๙]/);
  });
});
