import { OpenAPIHono, type z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { Bilingual } from "../../../data/area.ts";
import { areaName } from "../../../data/area-name.ts";
import { publishesPeriod, publishesSites } from "../../../data/disclosure.ts";
import { SPANS } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { publicRoute } from "../../answers/policy.ts";
import { ProblemError } from "../../answers/problem.ts";
import { type CrossedLao, drawnArea, invalidity, laoOutlines } from "../../db/drawn-area.ts";
import { recordsByKey } from "../../db/nearby.ts";
import { union } from "../../db/union.ts";
import { groundAreaOf, type Outline } from "../../geometry/outline.ts";
import { sharedFractions } from "../../geometry/shared-area.ts";
import { programmeSummary, withheldSummary } from "../../published/programme-summary.ts";
import { requireSources } from "../../published/provenance.ts";
import { outside } from "../../questions/in-country.ts";
import type { Services } from "../../services.ts";
import { DrawnSummary, type PartialLao } from "../../wire/drawn-summary.ts";
import { invalidOutline } from "./invalid-outline.ts";
import { parseJson, readQuestion } from "./read-question.ts";

/** Sites that are listed; the others are counted. */
const LISTED = 500;
const MAX_BYTES = 2 * 2 ** 20;

const position = { type: "array" as const, items: { type: "number" as const }, minItems: 2 };

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
                center: { ...position, description: "[lng, lat] of a circle, with radius_m" },
                radius_m: { type: "number", minimum: 1, maximum: 1_000_000 },
                year: {
                  type: "integer",
                  description: "BE year; counts what began up to and including it, unless `span` says otherwise",
                  example: 2562,
                },
                span: { type: "string", enum: [...SPANS] },
              },
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

function partialLaos(crossed: readonly CrossedLao[], shares: readonly (number | null)[]): Part[] {
  return crossed.map(({ type, name_th, name_en, ...lao }, index) => {
    const named = { type, name_th, name_en };
    const share = shares[index] ?? null;
    return {
      ...lao,
      name_th: areaName(named, "th"),
      name_en: areaName(named, "en"),
      share: share === null ? null : Math.round(share * 1000) / 1000,
    };
  });
}

export function drawnSummaryRoutes({ reader, contents }: Services) {
  async function sharesOf(crossed: readonly CrossedLao[], outline: Outline): Promise<(number | null)[]> {
    if (crossed.length === 0) return [];
    return sharedFractions(
      await laoOutlines(
        reader,
        crossed.map(({ code }) => code),
      ),
      outline,
    );
  }

  return new OpenAPIHono().openapi(drawnRoute, async (c) => {
    const { outline: drawn, period, parameter, at } = readQuestion(parseJson(await c.req.text()));
    const { datasets } = await contents.current();
    const loaded = PROGRAMMES.filter(({ id }) => datasets.has(id));
    const programmes = loaded.filter((programme) => publishesPeriod(programme, "lao", period.year));
    const question = { outline: drawn, period, programmes, sites: LISTED };
    const asDrawn = await drawnArea(reader, question);
    // parts that overlap or touch make no valid whole, but their union does
    const outline = asDrawn ? drawn : await union(reader, drawn);
    const found = asDrawn ?? (outline && (await drawnArea(reader, { ...question, outline })));
    if (!outline || !found) throw invalidOutline(parameter, await invalidity(reader, drawn));
    const { size, inside, crossed, totals } = found;
    if (inside + crossed.length === 0) throw outside(parameter, at);
    const [items, shares] = await Promise.all([recordsByKey(reader, found.sites), sharesOf(crossed, outline)]);
    const byId = new Map(totals.map((row) => [row.programme, row]));
    const summaries = loaded.flatMap((programme) => {
      const dataset = datasets.get(programme.id);
      if (!dataset) return [];
      if (!programmes.includes(programme)) return [withheldSummary(programme, dataset)];
      return [programmeSummary(programme, dataset, byId.get(programme.id), size.laos)];
    });
    const provenance = requireSources(summaries);
    const total = programmes.filter(publishesSites).reduce((sum, { id }) => sum + (byId.get(id)?.sites ?? 0), 0);
    return c.json(
      {
        areas: size,
        programmes: summaries,
        ...period,
        area_km2: groundAreaOf(outline),
        laos_touched: inside + crossed.length,
        laos_inside: inside,
        rule: RULE,
        partial: partialLaos(crossed, shares),
        sites: { items, total },
        ...provenance,
      },
      200,
    );
  });
}
