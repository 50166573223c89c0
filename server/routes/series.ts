import { OpenAPIHono, z } from "@hono/zod-openapi";
import { needsSmallCells, publishesByYear, publishesFirstYears } from "../../data/disclosure.ts";
import { unitOf } from "../../data/measure-unit.ts";
import { OVERLAP, overlapping } from "../../data/overlap.ts";
import { FIRST_YEAR, type Measure, type Programme } from "../../data/programme.ts";
import { isOfRegister, REGISTER, REGISTER_YEARS, registerYear } from "../../data/register-theme.ts";
import { publicRoute } from "../answers/policy.ts";
import { ProblemError } from "../answers/problem.ts";
import { WHOLE_COUNTRY, type Within } from "../db/areas.ts";
import { recordYears } from "../db/coverage.ts";
import { rateOf, registerByYear } from "../db/register-values.ts";
import { type SumUntil, sumsUntil, type YearValue, yearValues } from "../db/series.ts";
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

type Line = Omit<z.infer<typeof Series>["items"][number], "level" | "code" | "withheld">;

/** Null until the first year with a value, and never less for one without. */
function runningSums(values: readonly (number | null)[]): (number | null)[] {
  let sum: number | null = null;
  return values.map((value) => {
    if (value !== null) sum = (sum ?? 0) + value;
    return sum;
  });
}

/**
 * Values of all years from the first to the last. A year without a cell counts 0, and has no sum.
 * @param until sums up to each year, where they are not those of the years
 */
function lineOf(
  rows: readonly YearValue[],
  [first, last]: readonly [number, number],
  measure: Measure,
  laos: number,
  until: readonly SumUntil[] | null,
): Line {
  const byYear = new Map(rows.map((row) => [row.year, row]));
  const none = measure === "sites" ? 0 : null;
  const steps = Array.from({ length: last - first + 1 }, (_, step) => byYear.get(first + step));
  const values = steps.map((row) => {
    if (measure === "coverage" || measure === "programmes") return laos === 0 ? null : (row?.laos ?? 0) / laos;
    return row === undefined ? none : row.value;
  });
  const missing = steps.map((row) => row?.suppressed ?? 0);
  return {
    values,
    up_to: until?.map(({ value, suppressed }) => (suppressed > 0 ? value : (value ?? none))) ?? runningSums(values),
    missing,
    up_to_missing: until?.map(({ suppressed }) => suppressed) ?? missing.map(() => 0),
    suppressed_cells: missing.reduce((sum, cells) => sum + cells, 0),
  };
}

/** Values that are the same in a year and up to it. */
function nothingWithheld(values: (number | null)[]): Line {
  const missing = values.map(() => 0);
  return { values, up_to: values, missing, up_to_missing: missing, suppressed_cells: 0 };
}

export function seriesRoutes({ reader, contents }: Services) {
  async function sumLine(
    within: Within,
    counted: readonly Programme[],
    measure: Measure,
    years: readonly [number, number],
  ): Promise<Line> {
    const protectedOne = isWholeProvinces(within) ? counted.find(needsSmallCells) : undefined;
    const [rows, { laos }, until] = await Promise.all([
      yearValues(reader, counted, measure, within),
      selectionSize(reader, within, null),
      protectedOne && measure !== "programmes" ? sumsUntil(reader, protectedOne, measure, within, years) : null,
    ]);
    return lineOf(rows, years, measure, laos, until);
  }

  /** Households of each year by 1,000 houses of that year, or of the nearest that the register has. */
  async function rateLine(
    within: Within,
    counted: readonly Programme[],
    years: readonly [number, number],
  ): Promise<Line> {
    const [households, known] = await Promise.all([
      sumLine(within, counted, "households", years),
      registerByYear(reader, within),
    ]);
    const houses = new Map(known.map(({ year, houses }) => [year, houses]));
    const byHouses = (values: readonly (number | null)[]) =>
      values.map((value, step) => rateOf(value, houses.get(registerYear(years[0] + step)) ?? null));
    return { ...households, values: byHouses(households.values), up_to: byHouses(households.up_to) };
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
        return { ...nothingWithheld(values), withheld: null };
      }
      const published = publishesByYear(programme, isWholeProvinces(within) ? "province" : "lao");
      if (!published || (measure === "coverage" && !publishesFirstYears(programme))) {
        const values = Array.from({ length: years[1] - years[0] + 1 }, () => null);
        return { ...nothingWithheld(values), withheld: WITHHELD };
      }
      const asked =
        measure === "households_per_1000_houses"
          ? rateLine(within, counted, years)
          : sumLine(within, counted, measure, years);
      return { ...(await asked), withheld: null };
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
