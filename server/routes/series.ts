import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publishesByYear, publishesFirstYears } from "../../data/disclosure.ts";
import { unitOf } from "../../data/measure-unit.ts";
import { OVERLAP, overlapping } from "../../data/overlap.ts";
import { FIRST_YEAR, type Measure, type Programme } from "../../data/programme.ts";
import { isOfRegister, REGISTER, REGISTER_YEARS, registerYear } from "../../data/register-theme.ts";
import { publicRoute } from "../answers/policy.ts";
import { ProblemError } from "../answers/problem.ts";
import { WHOLE_COUNTRY, type Within } from "../db/areas.ts";
import { recordYears } from "../db/coverage.ts";
import { rateOf, registerByYear } from "../db/register-values.ts";
import { type YearValue, yearValues } from "../db/series.ts";
import { isWholeProvinces, selectionSize } from "../db/summary.ts";
import { WITHHELD } from "../published/programme-summary.ts";
import { requireProvenance } from "../published/provenance.ts";
import { Areas, checkedAreas } from "../questions/area-list.ts";
import { MeasureName, requireMeasure, requireTheme, ThemeId } from "../questions/parameters.ts";
import type { Services } from "../services.ts";
import { Series } from "../wire/series.ts";

const seriesRoute = publicRoute({
  method: "get",
  path: "/api/series",
  summary: "One measure year by year, in the nation and in any areas beside it",
  request: { query: z.strictObject({ programme: ThemeId, measure: MeasureName, areas: Areas }) },
  responses: { 200: { description: "Years and values", content: { "application/json": { schema: Series } } } },
});

type Line = Pick<z.infer<typeof Series>["items"][number], "values" | "up_to" | "suppressed_cells">;

/** Null until the first year with a value, and never less for one without. */
function runningSums(values: readonly (number | null)[]): (number | null)[] {
  let sum: number | null = null;
  return values.map((value) => {
    if (value !== null) sum = (sum ?? 0) + value;
    return sum;
  });
}

/** Values of all years from the first to the last. A year without a cell counts 0, and has no sum. */
function lineOf(
  rows: readonly YearValue[],
  [first, last]: readonly [number, number],
  measure: Measure,
  laos: number,
): Line {
  const byYear = new Map(rows.map((row) => [row.year, row]));
  const values = Array.from({ length: last - first + 1 }, (_, step) => {
    const row = byYear.get(first + step);
    if (measure === "coverage" || measure === "programmes") return laos === 0 ? null : (row?.laos ?? 0) / laos;
    if (row === undefined) return measure === "sites" ? 0 : null;
    return row.value;
  });
  return {
    values,
    up_to: runningSums(values),
    suppressed_cells: rows.reduce((sum, { suppressed }) => sum + suppressed, 0),
  };
}

export function seriesRoutes({ reader, contents }: Services) {
  /** Households of each year by 1,000 houses of that year, or of the nearest that the register has. */
  async function rateLine(within: Within, counted: readonly Programme[], years: readonly [number, number]) {
    const [rows, known] = await Promise.all([
      yearValues(reader, counted, "households", within),
      registerByYear(reader, within),
    ]);
    const houses = new Map(known.map(({ year, houses }) => [year, houses]));
    const households = lineOf(rows, years, "households", 0);
    const byHouses = (values: readonly (number | null)[]) =>
      values.map((value, step) => rateOf(value, houses.get(registerYear(years[0] + step)) ?? null));
    const { values, up_to } = households;
    return { ...households, values: byHouses(values), up_to: byHouses(up_to), withheld: null };
  }

  return new OpenAPIHono().openapi(seriesRoute, async (c) => {
    const { measure, areas, ...query } = c.req.valid("query");
    const programme = requireTheme(query.programme);
    requireMeasure(programme, measure);
    const provenance = requireProvenance(await contents.current(), programme);
    const selections = await checkedAreas(reader, areas ?? []);
    const counted: readonly Programme[] = programme === OVERLAP ? overlapping(FIRST_YEAR) : [programme];
    const years = programme === REGISTER ? ([...REGISTER_YEARS] as const) : await recordYears(reader, counted);
    if (!years) throw new ProblemError(404, { th: "ยังไม่มีข้อมูลรายปี", en: "There are no years with data" });
    const line = async (within: Within) => {
      if (measure === "residents" || measure === "houses") {
        const known = await registerByYear(reader, within);
        const values = known.map((year) => year[measure]);
        // residents and houses of a year are all of them: nothing is added up
        return { values, up_to: values, suppressed_cells: 0, withheld: null };
      }
      const { laos } = await selectionSize(reader, within, null);
      const published = publishesByYear(programme, isWholeProvinces(within) ? "province" : "lao");
      if (!published || (measure === "coverage" && !publishesFirstYears(programme))) {
        const values = Array.from({ length: years[1] - years[0] + 1 }, () => null);
        return { values, up_to: values, suppressed_cells: 0, withheld: WITHHELD };
      }
      if (measure === "households_per_1000_houses") return await rateLine(within, counted, years);
      const rows = await yearValues(reader, counted, measure, within);
      return { ...lineOf(rows, years, measure, laos), withheld: null };
    };
    const [nation, ...lines] = await Promise.all([WHOLE_COUNTRY, ...selections].map(line));
    const items = [
      ...(areas ?? []).flatMap((area, index) => {
        const found = lines[index];
        return found ? [{ ...area, ...found }] : [];
      }),
      ...(nation ? [{ level: "nation" as const, code: "TH", ...nation }] : []),
    ];
    return c.json(
      {
        programme: programme.id,
        measure,
        unit: unitOf(programme, measure),
        years: [years[0], years[1]],
        register_years: isOfRegister(measure)
          ? Array.from({ length: years[1] - years[0] + 1 }, (_, step) => registerYear(years[0] + step))
          : null,
        items,
        ...provenance,
      },
      200,
    );
  });
}
