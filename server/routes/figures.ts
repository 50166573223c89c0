/** Numbers by area: coverage for the map, totals for the panel. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publicRoute } from "../answers/policy.ts";
import { ProblemError } from "../answers/problem.ts";
import type { Within } from "../db/areas.ts";
import { areaSummary } from "../published/area-summary.ts";
import { areaValues } from "../published/area-values.ts";
import { type AreaReference, Areas, checkedUnion } from "../questions/area-list.ts";
import {
  MeasureName,
  requireMeasure,
  requireTheme,
  requireYearOf,
  SpanName,
  ThemeId,
  within,
  Year,
} from "../questions/parameters.ts";
import { checkedWithin } from "../questions/within.ts";
import type { Services } from "../services.ts";
import { Coverage } from "../wire/coverage.ts";
import { Summary } from "../wire/summary.ts";

const coverageRoute = publicRoute({
  method: "get",
  path: "/api/coverage",
  summary: "One measure of one programme for every area of a level, as parallel columns",
  request: {
    query: z.strictObject({
      level: z.enum(["province", "lao"]),
      programme: ThemeId,
      measure: MeasureName,
      year: Year,
      span: SpanName,
      region: within.region,
      province: within.province,
      amphoe: within.amphoe,
    }),
  },
  responses: { 200: { description: "Codes and values", content: { "application/json": { schema: Coverage } } } },
});

const summaryRoute = publicRoute({
  method: "get",
  path: "/api/summary",
  summary: "Totals of all programmes in a selection of areas; nothing selected is the nation",
  request: { query: z.strictObject({ ...within, areas: Areas, year: Year, span: SpanName }) },
  responses: { 200: { description: "Totals", content: { "application/json": { schema: Summary } } } },
});

/** @throws ProblemError 400 for a list of areas that something else narrows */
function requireAlone(areas: AreaReference[], others: Within): AreaReference[] {
  const [other] = Object.entries(others).find(([, codes]) => codes !== null) ?? [];
  if (other === undefined) return areas;
  const detail = { th: `ใช้ areas พร้อมกับ ${other} ไม่ได้`, en: `areas cannot go with ${other}` };
  const value = areas.map(({ level, code }) => `${level}:${code}`).join(",");
  throw new ProblemError(400, detail, { parameter: "areas", value });
}

export function figureRoutes({ reader, contents }: Services) {
  return new OpenAPIHono()
    .openapi(coverageRoute, async (c) => {
      const { level, measure, year, span, ...query } = c.req.valid("query");
      requireYearOf({ year, span });
      const programme = requireTheme(query.programme);
      requireMeasure(programme, measure);
      const areas = await checkedWithin(reader, { ...query, lao: null });
      if (level === "province" && areas.amphoe) {
        const detail = { th: "ใช้ amphoe กับ level=province ไม่ได้", en: "amphoe cannot narrow level=province" };
        throw new ProblemError(400, detail, { parameter: "amphoe", value: areas.amphoe.join(",") });
      }
      const question = { level, programme, measure, year, span, within: areas };
      return c.json(await areaValues(reader, await contents.current(), question), 200);
    })
    .openapi(summaryRoute, async (c) => {
      const { year, span, areas: listed, ...query } = c.req.valid("query");
      const period = { year, span };
      requireYearOf(period);
      const loaded = await contents.current();
      const areas = listed
        ? await checkedUnion(reader, requireAlone(listed, query))
        : await checkedWithin(reader, query);
      return c.json(await areaSummary(reader, loaded, areas, period), 200);
    });
}
