/** The values of one theme for every area of a level, as far as they may be published. */
import type postgres from "postgres";
import { publishesValues } from "../../data/disclosure.ts";
import { unitOf } from "../../data/measure-unit.ts";
import { OVERLAP, overlapping } from "../../data/overlap.ts";
import { type Programme, SMALL_CELL } from "../../data/programme.ts";
import { isOfRegister, REGISTER, REGISTER_YEARS, registerYear } from "../../data/register-theme.ts";
import { type AreaValue, type CoverageQuestion, laoValues, provinceValues, recordYears } from "../db/coverage.ts";
import { type Contents, provenanceOf } from "../db/dataset.ts";
import { overlapValues } from "../db/overlap.ts";
import { perThousandHouses, registerValues } from "../db/register-values.ts";
import { WITHHELD } from "./programme-summary.ts";
import { requireProvenance } from "./provenance.ts";

type ValueLevel = "province" | "lao";

type Question = CoverageQuestion & { level: ValueLevel };

async function valuesOf(sql: postgres.Sql, question: Question, counted: readonly Programme[]): Promise<AreaValue[]> {
  const { level, programme, measure, year } = question;
  if (programme === OVERLAP) return await overlapValues(sql, { ...question, programmes: counted });
  const known = registerYear(year);
  if (measure === "residents" || measure === "houses")
    return await registerValues(sql, { ...question, measure, year: known });
  const values = level === "lao" ? laoValues : provinceValues;
  if (measure !== "households_per_1000_houses") return await values(sql, question);
  return await perThousandHouses(sql, await values(sql, { ...question, measure: "households" }), level, known);
}

/** @throws ProblemError 404 while nothing of the programme is loaded */
export async function areaValues(sql: postgres.Sql, loaded: Contents, question: Question) {
  const { level, programme, measure, year, span } = question;
  const provenance = requireProvenance(loaded, programme, year);
  const counted = programme === OVERLAP ? overlapping(year) : [programme];
  const [rows, years] = await Promise.all([
    valuesOf(sql, question, counted),
    programme === REGISTER ? REGISTER_YEARS : recordYears(sql, counted),
  ]);
  return {
    level,
    programme: programme.id,
    measure,
    unit: unitOf(programme, measure),
    year,
    span,
    years: years && ([years[0], years[1]] as [number, number]),
    register_year: isOfRegister(measure) ? registerYear(year) : null,
    codes: rows.map(({ code }) => code),
    values: rows.map(({ value }) => value),
    suppressed: rows.filter(({ suppressed }) => suppressed).map(({ code }) => code),
    missing: rows.map(({ missing }) => missing),
    small_cell: SMALL_CELL,
    withheld: publishesValues(programme, level, measure, year) ? null : WITHHELD,
    ...provenanceOf(provenance),
  };
}
