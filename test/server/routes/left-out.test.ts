import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { publishesFirstYears } from "../../../data/disclosure.ts";
import { type Measure, type Programme, SPANS } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { Coverage } from "../../../server/wire/coverage.ts";
import type { Series } from "../../../server/wire/series.ts";
import type { Summary } from "../../../server/wire/summary.ts";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);

const SUMS = PROGRAMMES.filter((programme) => !publishesFirstYears(programme));
const measuresOf = ({ measures }: Programme): Measure[] => ["sites", ...measures.map(({ measure }) => measure)];

interface Question {
  level: "province" | "lao" | "region";
  programme: Programme;
  measure: Measure;
  year: number | null;
  span: (typeof SPANS)[number];
}

/** The truth, from the records of the set that is counted. */
async function truthOf({ level, programme, measure, year, span }: Question): Promise<Map<string, number>> {
  const value = measure === "sites" ? owner`count(*)` : owner`sum(r.${owner(measure)})`;
  const when = span === "in" ? owner`r.year = ${year}` : owner`r.year <= ${year}`;
  const rows = await owner<{ code: string; value: number }[]>`
    select a.${owner(level === "lao" ? "code" : level)} as code, ${value}::float8 as value
    from record r join counted_set using (programme, origin) join area a on a.level = 'lao' and a.code = r.lao
    where basis = 'all' and programme = ${programme.id} and (${year}::int is null or ${when}) group by 1`;
  return new Map(rows.map((row) => [row.code, row.value]));
}

async function yearsOf(programme: Programme): Promise<(number | null)[]> {
  const rows = await owner<{ year: number }[]>`select distinct year from record where programme = ${programme.id}`;
  return [null, ...rows.map(({ year }) => year).sort()];
}

/** A value leaves something out exactly when it says so. Money of what is left out may be 0. */
function expectSaid(measure: Measure, value: number | null, missing: number, truth: number | undefined) {
  if (missing === 0) expect(value ?? 0).toBe(truth ?? 0);
  else if (measure === "households" || measure === "sites") expect(value ?? 0).toBeLessThan(truth ?? 0);
  else expect(value ?? 0).toBeLessThanOrEqual(truth ?? 0);
}

describe("a sum that leaves something out", () => {
  it.each(SUMS.map((programme) => [programme.id, programme] as const))(
    "says so on every level, of every measure and year of %s",
    async (id, programme) => {
      for (const measure of measuresOf(programme))
        for (const year of await yearsOf(programme))
          for (const span of SPANS) {
            const period = year === null ? "" : `&year=${year}&span=${span}`;
            const asked = { programme, measure, year, span };
            for (const level of year === null ? (["province", "lao"] as const) : (["province"] as const)) {
              const path = `/api/coverage?level=${level}&programme=${id}&measure=${measure}${period}`;
              const { codes, values, missing } = await get<z.infer<typeof Coverage>>(app, path);
              const truth = await truthOf({ level, ...asked });
              for (const [place, code] of codes.entries())
                expectSaid(measure, values[place] ?? null, missing[place] ?? 0, truth.get(code));
            }
            if (measure !== "households") continue;
            const truth = await truthOf({ level: "region", ...asked });
            const { programmes } = await get<z.infer<typeof Summary>>(app, `/api/summary?region=north${period}`);
            const own = programmes.find((each) => each.id === id);
            expectSaid(measure, own?.measures[measure] ?? null, own?.suppressed_cells ?? 0, truth.get("north"));
          }
    },
  );

  it.each(SUMS.map((programme) => [programme.id, programme] as const))(
    "says so in each year of the series of %s",
    async (id, programme) => {
      for (const measure of measuresOf(programme)) {
        const path = `/api/series?programme=${id}&measure=${measure}&areas=province:50,region:north`;
        const { items, years } = await get<z.infer<typeof Series>>(app, path);
        for (const { level, code, ...line } of items.filter((item) => item.level !== "nation"))
          for (const [step, missing] of line.missing.entries()) {
            const at = { level: level as "province" | "region", programme, measure, year: years[0] + step };
            const [truth, sum] = await Promise.all([truthOf({ ...at, span: "in" }), truthOf({ ...at, span: "until" })]);
            expectSaid(measure, line.values[step] ?? null, missing, truth.get(code));
            expectSaid(measure, line.up_to[step] ?? null, line.up_to_missing[step] ?? 0, sum.get(code));
          }
      }
    },
  );

  it("is no sum of all years of a province, where that tells nothing", async () => {
    const path = "/api/coverage?level=province&programme=disaster-relief&measure=households";
    const { values, missing } = await get<z.infer<typeof Coverage>>(app, path);
    expect(values.filter((value) => value !== null).length).toBeGreaterThan(70);
    expect(missing.filter((cells) => cells > 0).length).toBeLessThan(5);
  });
});
