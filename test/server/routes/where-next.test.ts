import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { WhereNext } from "../../../server/wire/where-next.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);

type Answer = z.infer<typeof WhereNext>;

const RURAL = ["thesaban_tambon", "tao"];
const laos = await owner<{ code: string; type: string; province: string; region: string; people: number }[]>`
  select code, type, province, region, coalesce(population, 0) as people from area where level = 'lao'`;

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
  n: fc.integer({ min: 1, max: 60 }),
  per_province: fc.option(fc.integer({ min: 1, max: 4 })),
  rural: fc.boolean(),
  within_km: fc.option(fc.constantFrom(5, 12.5, 40)),
  region: fc.option(fc.constantFrom(...new Set(laos.map(({ region }) => region)))),
});

describe("/api/where-next", () => {
  it("brings as many people as any choice under the limits can", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ programme, n, per_province, rural, within_km, region }) => {
        const parameters = { programme, n, per_province, rural, within_km, region };
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
        const byPeople = (a: { people: number; code: string }, b: { people: number; code: string }) =>
          b.people - a.people || (a.code < b.code ? -1 : 1);
        const provinces = new Set(fitting.map(({ province }) => province));
        const best = [...provinces]
          .flatMap((code) =>
            fitting
              .filter(({ province }) => province === code)
              .sort(byPeople)
              .slice(0, per_province ?? Infinity),
          )
          .sort(byPeople)
          .slice(0, n);
        const people = (rows: readonly { people: number }[]) => rows.reduce((sum, each) => sum + each.people, 0);
        expect(answer.items.map(({ code }) => code)).toEqual(best.map(({ code }) => code));
        const reached = asked.filter(({ code }) => has.has(code));
        expect(answer).toMatchObject({
          candidates: fitting.length,
          gain_people: people(best),
          upper_bound_people: people(best),
          unlimited_people: people([...free].sort(byPeople).slice(0, n)),
          limits: { n, per_province, rural, within_km },
          before: { laos: reached.length, people: people(reached), coverage: reached.length / asked.length },
          after: { laos: reached.length + best.length, people: people(reached) + people(best) },
        });
        expect(answer.items.at(-1)?.total_people ?? 0).toBe(people(best));
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
    ["programme=council&rural=1", "rural", "true, false"],
    ["programme=council&within_km=0", "within_km", "above 0"],
    ["programme=council&within_km=1e9", "within_km", "above 0"],
    ["programme=council&region=east,west-side", "region", "west-side"],
  ])("refuses %s", async (query, parameter, says) => {
    const problem = await refusal(app, `/api/where-next?${query}`);
    expect(problem).toMatchObject({ received: 400, parameter });
    expect(problem.detail).toContain(says);
    expect(problem.detail_th).toMatch(/[ก-๙]/);
  });
});
