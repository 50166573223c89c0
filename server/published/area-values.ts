/** The values of one theme for every area of a level, as far as they may be published. */
import type postgres from "postgres";
import { publishesPeriod } from "../../data/disclosure.ts";
import { unitOf } from "../../data/measure-unit.ts";
import { OVERLAP, overlapping } from "../../data/overlap.ts";
import { SMALL_CELL } from "../../data/programme.ts";
import { type CoverageQuestion, laoValues, provinceValues, recordYears } from "../db/coverage.ts";
import { type Contents, provenanceOf } from "../db/dataset.ts";
import { overlapValues } from "../db/overlap.ts";
import { WITHHELD } from "./programme-summary.ts";
import { requireProvenance } from "./provenance.ts";

type ValueLevel = "province" | "lao";

/** @throws ProblemError 404 while nothing of the programme is loaded */
export async function areaValues(
  sql: postgres.Sql,
  loaded: Contents,
  question: CoverageQuestion & { level: ValueLevel },
) {
  const { level, programme, measure, year, span } = question;
  const provenance = requireProvenance(loaded, programme);
  const counted = programme === OVERLAP ? overlapping(year) : [programme];
  const [rows, years] = await Promise.all([
    programme === OVERLAP
      ? overlapValues(sql, { ...question, programmes: counted })
      : level === "lao"
        ? laoValues(sql, question)
        : provinceValues(sql, question),
    recordYears(sql, counted),
  ]);
  return {
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
    ...provenanceOf(provenance),
  };
}
