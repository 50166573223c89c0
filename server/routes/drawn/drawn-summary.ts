import { OpenAPIHono, type z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { Bilingual } from "../../../data/area.ts";
import { areaName } from "../../../data/area-name.ts";
import { COUNTRY_BOUNDS } from "../../../data/country.ts";
import { publishesPeriod, publishesSites } from "../../../data/disclosure.ts";
import { FIRST_YEAR, LAST_YEAR, type Programme, SPANS } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { registerYear } from "../../../data/register-theme.ts";
import { publicRoute } from "../../answers/policy.ts";
import { ProblemError } from "../../answers/problem.ts";
import { type CrossedLao, drawnArea, invalidity, laoOutlines } from "../../db/drawn/drawn-area.ts";
import { relationsTo } from "../../db/drawn/relations.ts";
import { union } from "../../db/drawn/union.ts";
import { recordsByKey } from "../../db/nearby.ts";
import { meetings } from "../../geometry/meetings.ts";
import { groundAreaOf, type Outline } from "../../geometry/outline.ts";
import { SharedFractions } from "../../geometry/shared-area.ts";
import { programmeSummary, withheldSummary } from "../../published/programme-summary.ts";
import { requireSources } from "../../published/provenance.ts";
import { outside } from "../../questions/in-country.ts";
import type { Services } from "../../services.ts";
import { DrawnSummary, type PartialLao } from "../../wire/drawn-summary.ts";
import { invalidOutline } from "./invalid-outline.ts";
import { type DrawnQuestion, parseJson, readQuestion } from "./read-question.ts";

/** Sites that are listed; the others are counted. */
const LISTED = 500;
const MAX_BYTES = 2 * 2 ** 20;

const [west, south, east, north] = COUNTRY_BOUNDS;
const degreesWithin = (minimum: number, maximum: number) => ({ type: "number" as const, minimum, maximum });

const drawnRoute = publicRoute(
  {
    method: "post",
    path: "/api/summary",
    summary:
      "Totals of all programmes in a drawn polygon (up to 50,000 vertices) or circle, WGS 84; parts that overlap count once",
    request: {
      body: {
        required: true,
        content: {
          // described only: the body is read by `readQuestion`, which can say what is wrong with a shape
          "application/json": {
            schema: {
              type: "object",
              properties: {
                geometry: { type: "object", description: "a GeoJSON Polygon or MultiPolygon" },
                center: {
                  type: "array",
                  prefixItems: [degreesWithin(west, east), degreesWithin(south, north)],
                  minItems: 2,
                  maxItems: 2,
                  description: "[lng, lat] of a circle, with radius_m",
                },
                radius_m: { type: "number", minimum: 1, maximum: 1_000_000 },
                year: {
                  type: ["integer", "null"],
                  minimum: FIRST_YEAR,
                  maximum: LAST_YEAR,
                  description: "BE year; counts what began up to and including it, unless `span` says otherwise",
                  example: 2562,
                },
                span: { type: "string", enum: [...SPANS] },
              },
              additionalProperties: false,
              oneOf: [
                { required: ["geometry"], not: { required: ["radius_m"] } },
                { required: ["center", "radius_m"] },
              ],
              example: { center: [98.98, 18.79], radius_m: 10_000 },
            },
          },
        },
      },
    },
    middleware: bodyLimit({
      maxSize: MAX_BYTES,
      onError: () => {
        const detail = { th: "รูปใหญ่เกิน 2 MB ลองลดความละเอียดของเส้น", en: "The shape is over 2 MB: simplify its lines" };
        throw new ProblemError(413, detail, { parameter: "body", value: "> 2 MB" });
      },
    }),
    responses: { 200: { description: "Totals", content: { "application/json": { schema: DrawnSummary } } } },
  },
  { cache: "none" },
);

const RULE: Bilingual = {
  th: "สภา กองทุน และโครงการที่เผยแพร่ราย อปท. นับทั้ง อปท. เมื่อจุดกลางของ อปท. อยู่ในรูป ความครอบคลุมและประชากรใช้ อปท. ชุดเดียวกัน ส่วนโครงการที่มีจุดที่ตั้งนับตามจุด หาก อปท. อยู่ในรูปทั้งหมดใช้ยอดของ อปท. นั้น",
  en: "Councils, funds and programmes published by LAO count for a whole LAO when its label point lies in the shape; coverage and population are about the same LAOs. Programmes with sites count the sites where they stand; an LAO wholly inside counts with all of its sites.",
};

type Part = z.infer<typeof PartialLao>;

function partialLaos(crossed: readonly CrossedLao[], shares: ReadonlyMap<string, number | null>): Part[] {
  return crossed.map(({ type, name_th, name_en, ...lao }) => {
    const named = { type, name_th, name_en };
    const share = shares.get(lao.code) ?? null;
    return {
      ...lao,
      name_th: areaName(named, "th"),
      name_en: areaName(named, "en"),
      share: share === null ? null : Math.round(share * 1000) / 1000,
    };
  });
}

/** Lines × LAOs near them: a second or two of the database. An outline of the country with 50,000 vertices stays below. */
const MOST_MEETINGS = 200_000;
/** LAOs whose outlines are opened at a time: some 15 ms. */
const OPENED_AT_ONCE = 200;

/** @throws ProblemError 413 for an outline that would keep the database busy for long */
function requireModest(outline: Outline, parameter: string): void {
  const found = meetings(outline);
  if (found <= MOST_MEETINGS) return;
  const count = found.toLocaleString("en");
  throw new ProblemError(
    413,
    {
      th: `เส้นของรูปตัดผ่าน อปท. ราว ${count} ครั้ง รับได้ไม่เกิน ${MOST_MEETINGS.toLocaleString("en")} ครั้ง ลองวาดรูปที่เล็กลง หรือลดเส้นที่พาดไปมา`,
      en: `The lines of the shape cross LAOs some ${count} times: at most ${MOST_MEETINGS.toLocaleString("en")} are taken. Draw a smaller shape, or one with fewer long lines`,
    },
    { parameter, value: count },
  );
}

export function drawnSummaryRoutes({ reader, contents, turns }: Services) {
  /** The fraction 0–1 of each LAO that lies in the outline; null where it is too intricate to tell. */
  async function sharesOf(laos: readonly string[], outline: Outline, signal: AbortSignal) {
    const shares = new SharedFractions(outline, signal);
    const byLao = new Map<string, number | null>();
    for (let start = 0; start < laos.length; start += OPENED_AT_ONCE) {
      const codes = laos.slice(start, start + OPENED_AT_ONCE);
      const fractions = await shares.of(await laoOutlines(reader, codes));
      codes.forEach((code, index) => void byLao.set(code, fractions[index] ?? null));
    }
    return byLao;
  }

  /** The outline as it was drawn, or the union of its parts: those that overlap or touch make no whole. */
  async function related({ outline: drawn, parameter, at }: DrawnQuestion, signal: AbortSignal) {
    const asDrawn = await relationsTo(reader, drawn, signal);
    const outline = asDrawn ? drawn : await union(reader, drawn, signal);
    const laos = asDrawn ?? (outline && (await relationsTo(reader, outline, signal)));
    if (!outline || !laos) throw invalidOutline(parameter, await invalidity(reader, drawn));
    if (laos.every(({ relation }) => relation === "near")) throw outside(parameter, at);
    return { outline, related: laos };
  }

  async function findIn(question: DrawnQuestion, programmes: readonly Programme[], signal: AbortSignal) {
    const shape = await related(question, signal);
    const crossed = shape.related.filter(({ relation }) => relation === "crossed").map(({ code }) => code);
    async function found() {
      const area = await drawnArea(reader, { ...shape, period: question.period, programmes, sites: LISTED }, signal);
      return { ...area, items: await recordsByKey(reader, area.sites) };
    }
    const [area, shares] = await Promise.all([found(), sharesOf(crossed, shape.outline, signal)]);
    return { ...area, outline: shape.outline, partial: partialLaos(area.crossed, shares) };
  }

  return new OpenAPIHono().openapi(drawnRoute, async (c) => {
    const question = readQuestion(parseJson(await c.req.text()));
    const { outline: drawn, period, parameter } = question;
    requireModest(drawn, parameter);
    const { datasets } = await contents.current();
    const loaded = PROGRAMMES.filter(({ id }) => datasets.has(id));
    const programmes = loaded.filter((programme) => publishesPeriod(programme, "lao", period.year));
    const found = await turns.take(c, (signal) => findIn(question, programmes, signal));
    const { size, inside, crossed, totals, items, partial } = found;
    const byId = new Map(totals.map((row) => [row.programme, row]));
    const summaries = loaded.flatMap((programme) => {
      const dataset = datasets.get(programme.id);
      if (!dataset) return [];
      if (!programmes.includes(programme)) return [withheldSummary(programme, dataset)];
      return [programmeSummary(programme, dataset, byId.get(programme.id), size)];
    });
    const provenance = requireSources(summaries);
    const total = programmes.filter(publishesSites).reduce((sum, { id }) => sum + (byId.get(id)?.sites ?? 0), 0);
    return c.json(
      {
        areas: size,
        houses_year: registerYear(period.year),
        programmes: summaries,
        ...period,
        area_km2: groundAreaOf(found.outline),
        laos_touched: inside + crossed.length,
        laos_inside: inside,
        rule: RULE,
        partial,
        sites: { items, total },
        ...provenance,
      },
      200,
    );
  });
}
