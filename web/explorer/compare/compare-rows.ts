/** The rows of areas side by side: every measure of every programme, as it is or divided. */
import { unitOf } from "../../../data/measure-unit.ts";
import type { Measure, Programme, Unit } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { measuresOf } from "../../../data/themes.ts";
import type { Summary } from "../../api/summary.ts";
import { isDivided, type Rate } from "./rate.ts";

export interface CompareRow {
  programme: Programme;
  measure: Measure;
  unit: Unit;
  /** One for each column; null where there is no value, or it is withheld. */
  values: (number | null)[];
}

const THOUSAND = 1000;

/** Divided by thousands of residents or houses, or by LAOs; a rate stays what it is. Null where there is nothing to divide by. */
export function rated(
  value: number | null,
  unit: Unit,
  rate: Rate,
  { population, houses, laos }: Summary["areas"],
): number | null {
  if (value === null || isDivided(unit) || rate === "total") return value;
  const by = { person: population / THOUSAND, house: houses / THOUSAND, lao: laos }[rate];
  return by > 0 ? value / by : null;
}

/** Programmes of which no column has anything are left out. */
export function compareRows(columns: readonly Summary[], rate: Rate): CompareRow[] {
  return PROGRAMMES.flatMap((programme) => {
    const sums = columns.map(({ programmes }) => programmes.find(({ id }) => id === programme.id));
    if (sums.every((each) => each === undefined || each.sites === 0)) return [];
    return measuresOf(programme).map((measure) => {
      const unit = unitOf(programme, measure);
      const values = sums.map((each, index) => {
        const column = columns[index];
        if (!each || !column) return null;
        const derived = measure === "coverage" ? each.coverage : measure === "sites" ? each.sites : undefined;
        return rated(derived === undefined ? (each.measures[measure] ?? null) : derived, unit, rate, column.areas);
      });
      return { programme, measure, unit, values };
    });
  });
}

/**
 * How long the bar of each value is, 0–1, beside the longest of the row. Totals of the nation and of all areas
 * together have no bar: beside them, those of single areas would be too short to compare.
 */
export function barShares(
  { values, unit }: Pick<CompareRow, "values" | "unit">,
  areas: number,
  rate: Rate,
): (number | null)[] {
  const alike = isDivided(unit) || rate !== "total";
  const measured = values.map((value, index) => (alike || index < areas ? value : null));
  const most = Math.max(0, ...measured.map((value) => value ?? 0));
  return measured.map((value) => (value === null || most === 0 ? null : value / most));
}
