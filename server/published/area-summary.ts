/** The totals of all programmes in a selection of areas, as answers and pages state them. */
import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { publishesPeriod } from "../../data/disclosure.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { registerYear } from "../../data/register-theme.ts";
import type { Within } from "../db/areas.ts";
import type { Contents } from "../db/dataset.ts";
import type { Period } from "../db/period.ts";
import { isWholeProvinces, laoTotals, provinceTotals, selectionSize } from "../db/summary.ts";
import type { Summary } from "../wire/summary.ts";
import { programmeSummary, withheldSummary } from "./programme-summary.ts";
import { requireSources } from "./provenance.ts";

/** @throws ProblemError 404 while nothing is loaded */
export async function areaSummary(
  sql: postgres.Sql,
  loaded: Contents,
  areas: Within,
  period: Period,
): Promise<z.infer<typeof Summary>> {
  const whole = isWholeProvinces(areas);
  const level = whole ? "province" : "lao";
  const published = PROGRAMMES.filter((programme) => publishesPeriod(programme, level, period.year));
  const [size, totals] = await Promise.all([
    selectionSize(sql, areas, period.year),
    whole ? provinceTotals(sql, areas, period) : laoTotals(sql, areas, period, published),
  ]);
  const byId = new Map(totals.map((row) => [row.programme, row]));
  const programmes = PROGRAMMES.flatMap((programme) => {
    const dataset = loaded.datasets.get(programme.id);
    if (!dataset) return [];
    if (!published.includes(programme)) return [withheldSummary(programme, dataset)];
    return [programmeSummary(programme, dataset, byId.get(programme.id), size)];
  });
  return {
    areas: size,
    houses_year: registerYear(period.year),
    programmes,
    ...period,
    ...requireSources([...loaded.datasets.values()]),
  };
}
