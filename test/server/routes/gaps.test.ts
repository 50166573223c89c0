import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { LAO_COUNT } from "../../../data/area.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { GapList } from "../../../server/wire/gap.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";
import { pageThrough } from "./pages.ts";

const { owner, reader } = await database();
const app = application(reader);

type Answer = z.infer<typeof GapList>;

/** Which programmes each LAO has, straight from the records. */
async function presence(year: number | null): Promise<Map<string, Set<string>>> {
  const rows = await owner<{ lao: string; programme: string }[]>`
    select distinct lao, programme from record where ${year}::int is null or year <= ${year}::int`;
  const has = new Map<string, Set<string>>();
  for (const { lao, programme } of rows) has.set(lao, (has.get(lao) ?? new Set()).add(programme));
  return has;
}

const laos = await owner<{ code: string; province: string; people: number }[]>`
  select code, province, coalesce(population, 0) as people from area where level = 'lao'`;
const OPEN = PROGRAMMES.filter(({ privacy }) => privacy === "open").map(({ id }) => id);
const ALL = PROGRAMMES.map(({ id }) => id);
const question = fc.oneof(
  fc.record({
    missing: fc.uniqueArray(fc.constantFrom(...ALL), { minLength: 1, maxLength: 4 }),
    match: fc.constantFrom("all" as const, "any" as const),
    year: fc.constant(null),
  }),
  fc.record({
    missing: fc.uniqueArray(fc.constantFrom(...OPEN), { minLength: 1, maxLength: 4 }),
    match: fc.constantFrom("all" as const, "any" as const),
    year: fc.integer({ min: 2548, max: 2562 }),
  }),
);

describe("/api/gaps", () => {
  it("lists the LAOs that lack all or any of the programmes, by residents, as the records have it", async () => {
    await fc.assert(
      fc.asyncProperty(
        question,
        fc.constantFrom("10", "20", "50", "90"),
        async ({ missing, match, year }, province) => {
          const has = await presence(year);
          const own = laos.filter((lao) => lao.province === province);
          const lacks = (code: string) => missing.filter((programme) => !has.get(code)?.has(programme));
          const truth = own
            .map((lao) => ({ ...lao, missing: lacks(lao.code) }))
            .filter((lao) => lao.missing.length >= (match === "all" ? missing.length : 1))
            .sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
          const path = `/api/gaps?missing=${missing}&match=${match}&province=${province}${year ? `&year=${year}` : ""}`;
          const answer = await get<Answer>(app, `${path}&limit=1`);
          const items = await pageThrough<Answer["items"][number]>(app, `${path}&limit=37`);
          expect(items.map(({ code, missing }) => ({ code, missing }))).toEqual(
            truth.map(({ code, missing }) => ({ code, missing })),
          );
          const people = (rows: readonly { people: number }[]) => rows.reduce((sum, each) => sum + each.people, 0);
          expect(answer).toMatchObject({
            total: truth.length,
            people: people(truth),
            of_laos: own.length,
            of_people: people(own),
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  it("counts the 493 LAOs without a council", async () => {
    const answer = await get<Answer>(app, "/api/gaps?missing=council&limit=1");
    expect(answer).toMatchObject({ total: LAO_COUNT - 7332, of_laos: LAO_COUNT, missing: ["council"], match: "all" });
  });

  it("names neighbours that touch the LAO and have all that it lacks, nearest first", async () => {
    const has = await presence(null);
    const { items } = await get<Answer>(app, "/api/gaps?missing=council,welfare-fund&match=any&limit=40");
    expect(items.some(({ neighbours }) => neighbours.length > 0)).toBe(true);
    for (const { code, missing, neighbours } of items) {
      const touching = await owner<{ code: string }[]>`
        select b.code from area a join area b on b.level = 'lao' and b.code <> a.code and ST_Intersects(a.geom, b.geom)
        where a.level = 'lao' and a.code = ${code} order by ST_Distance(a.center, b.center), b.code collate "C"`;
      const able = touching.filter((next) => missing.every((programme) => has.get(next.code)?.has(programme)));
      expect(neighbours.map((next) => next.code)).toEqual(able.slice(0, 3).map((next) => next.code));
    }
  });

  it("gives the same as a file", async () => {
    const path = "missing=council&region=north";
    const response = await app.request(`/api/gaps.csv?${path}`);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="gaps.csv"');
    const rows = parse<Record<string, string>>(await response.text(), { bom: true, columns: true });
    const items = await pageThrough<Answer["items"][number]>(app, `/api/gaps?${path}&limit=500`);
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.map(({ rank, code, population, neighbour_codes }) => ({ rank, code, population, neighbour_codes })),
    ).toEqual(
      items.map(({ code, population, neighbours }, index) => ({
        rank: String(index + 1),
        code,
        population: String(population),
        neighbour_codes: neighbours.map((next) => next.code).join(";"),
      })),
    );
  });

  it.each([
    ["", "missing", "required"],
    ["missing=", "missing", "council"],
    ["missing=council,temples", "missing", "temples"],
    ["missing=council&match=none", "match", "all, any"],
    ["missing=council&province=99", "province", "99"],
    ["missing=disaster-relief&year=2561", "year", "all years"],
    ["missing=council&cursor=xyz", "cursor", "xyz"],
    ["missing=council&limit=501", "limit", "1–500"],
  ])("refuses %s", async (query, parameter, says) => {
    const problem = await refusal(app, `/api/gaps?${query}`);
    expect(problem).toMatchObject({ received: 400, parameter });
    expect(problem.detail).toContain(says);
    expect(problem.detail_th).toMatch(/[ก-๙]/);
  });

  it("takes any number in a cursor of its form", async () => {
    const cursor = (people: number) => Buffer.from(JSON.stringify([people, "1001"])).toString("base64url");
    for (const people of [1e300, -1e300, 0.5]) {
      expect((await app.request(`/api/gaps?missing=council&cursor=${cursor(people)}`)).status).toBe(200);
    }
  });
});
