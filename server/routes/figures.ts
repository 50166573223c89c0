/** Numbers by area: coverage for the map, totals for the panel. */
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { publishesPeriod } from "../../data/disclosure.ts";
import { unitOf } from "../../data/measure-unit.ts";
import { OVERLAP, overlapping } from "../../data/overlap.ts";
import { type Programme, SMALL_CELL } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import type { Within } from "../db/areas.ts";
import { laoValues, provinceValues, recordYears } from "../db/coverage.ts";
import { type Contents, combineProvenance, type Dataset, type Provenance } from "../db/dataset.ts";
import { overlapValues } from "../db/overlap.ts";
import { isWholeProvinces, laoTotals, type ProgrammeTotals, provinceTotals, selectionSize } from "../db/summary.ts";
import { ProblemError } from "../problem.ts";
import type { Services } from "../services.ts";
import { Coverage, type ProgrammeSummary, Summary } from "../wire.ts";
import { type AreaReference, Areas, checkedUnion } from "./area-list.ts";
import {
  MeasureName,
  requireMeasure,
  requireProgramme,
  requireYearOf,
  SpanName,
  ThemeId,
  within,
  Year,
} from "./parameters.ts";
import { checkedWithin } from "./within.ts";

const coverageRoute = createRoute({
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

const summaryRoute = createRoute({
  method: "get",
  path: "/api/summary",
  summary: "Totals of all programmes in a selection of areas; nothing selected is the nation",
  request: { query: z.strictObject({ ...within, areas: Areas, year: Year, span: SpanName }) },
  responses: { 200: { description: "Totals", content: { "application/json": { schema: Summary } } } },
});

export const WITHHELD = {
  th: "โครงการนี้เผยแพร่ตัวเลขราย อปท. เฉพาะยอดรวมทุกปี เพื่อคุ้มครองข้อมูลส่วนบุคคล",
  en: "To protect the households, this programme publishes figures by LAO for all years together only",
};

/** @throws ProblemError 404 while nothing is loaded: a figure without a source is none */
export function requireDataset(contents: Contents, programme: Programme): Dataset {
  const dataset = contents.datasets.get(programme.id);
  if (dataset) return dataset;
  const { th, en } = programme.title;
  throw new ProblemError(
    404,
    { th: `ยังไม่มีข้อมูลของ${th}`, en: `No data of ${en} has been loaded` },
    { parameter: "programme", value: programme.id },
  );
}

/** @throws ProblemError 404 while nothing is loaded at all */
function requireDatasets({ datasets }: Contents): Provenance {
  const provenance = combineProvenance([...datasets.values()]);
  if (provenance) return provenance;
  throw new ProblemError(404, { th: "ยังไม่มีข้อมูล", en: "No data has been loaded" });
}

/** @throws ProblemError 400 for what is no programme, nor all of them together */
export function requireTheme(id: string): Programme {
  return id === OVERLAP.id ? OVERLAP : requireProgramme(id);
}

/** @throws ProblemError 404 while nothing is loaded of it */
export function requireProvenance(contents: Contents, theme: Programme): Provenance {
  return theme === OVERLAP ? requireDatasets(contents) : requireDataset(contents, theme);
}

type ProgrammeAnswer = z.infer<typeof ProgrammeSummary>;

export function withheldSummary(programme: Programme, { source, as_of, demo }: Dataset): ProgrammeAnswer {
  const measures = Object.fromEntries(programme.measures.map(({ measure }) => [measure, null]));
  const nothing = { sites: null, laos: null, coverage: null, measures, suppressed_laos: 0, suppressed_cells: 0 };
  return { id: programme.id, ...nothing, withheld: WITHHELD, source, as_of, demo };
}

export function programmeSummary(
  programme: Programme,
  { source, as_of, demo }: Dataset,
  totals: ProgrammeTotals | undefined,
  laos: number,
): ProgrammeAnswer {
  const covered = totals?.laos ?? 0;
  return {
    id: programme.id,
    // no row at all is a true zero; a row whose numbers are all withheld is null
    sites: totals ? totals.sites : 0,
    laos: covered,
    coverage: laos === 0 ? null : covered / laos,
    measures: Object.fromEntries(programme.measures.map(({ measure }) => [measure, totals?.[measure] ?? null])),
    suppressed_laos: totals?.suppressed_laos ?? 0,
    suppressed_cells: totals?.suppressed_cells ?? 0,
    withheld: null,
    source,
    as_of,
    demo,
  };
}

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
      const { source, as_of, demo } = requireProvenance(await contents.current(), programme);
      const areas = await checkedWithin(reader, { ...query, lao: null });
      if (level === "province" && areas.amphoe) {
        const detail = { th: "ใช้ amphoe กับ level=province ไม่ได้", en: "amphoe cannot narrow level=province" };
        throw new ProblemError(400, detail, { parameter: "amphoe", value: areas.amphoe.join(",") });
      }
      const question = { programme, measure, year, span, within: areas };
      const counted = programme === OVERLAP ? overlapping(year) : [programme];
      const [rows, years] = await Promise.all([
        programme === OVERLAP
          ? overlapValues(reader, { ...question, level, programmes: counted })
          : level === "lao"
            ? laoValues(reader, question)
            : provinceValues(reader, question),
        recordYears(reader, counted),
      ]);
      return c.json(
        {
          level,
          programme: programme.id,
          measure,
          unit: unitOf(programme, measure),
          year,
          span,
          years,
          codes: rows.map(({ code }) => code),
          values: rows.map(({ value }) => value),
          suppressed: rows.filter(({ suppressed }) => suppressed).map(({ code }) => code),
          small_cell: SMALL_CELL,
          withheld: publishesPeriod(programme, level, year) ? null : WITHHELD,
          source,
          as_of,
          demo,
        },
        200,
      );
    })
    .openapi(summaryRoute, async (c) => {
      const { year, span, areas: listed, ...query } = c.req.valid("query");
      const period = { year, span };
      requireYearOf(period);
      const loaded = await contents.current();
      const areas = listed
        ? await checkedUnion(reader, requireAlone(listed, query))
        : await checkedWithin(reader, query);
      const whole = isWholeProvinces(areas);
      const published = PROGRAMMES.filter((programme) => publishesPeriod(programme, whole ? "province" : "lao", year));
      const [size, totals] = await Promise.all([
        selectionSize(reader, areas),
        whole ? provinceTotals(reader, areas, period) : laoTotals(reader, areas, period, published),
      ]);
      const byId = new Map(totals.map((row) => [row.programme, row]));
      const programmes = PROGRAMMES.flatMap((programme) => {
        const dataset = loaded.datasets.get(programme.id);
        if (!dataset) return [];
        if (!published.includes(programme)) return [withheldSummary(programme, dataset)];
        return [programmeSummary(programme, dataset, byId.get(programme.id), size.laos)];
      });
      return c.json({ areas: size, programmes, ...period, ...requireDatasets(loaded) }, 200);
    });
}
