/** The rows of the table that equals the map: one per area, ranked by value. */
import type { Area } from "../api.ts";
import { type Choropleth, cellOf } from "../use-choropleth.ts";
import type { Language } from "../view.ts";

export interface TableRow {
  area: Area;
  value: number | null;
  suppressed: boolean;
  /** 1 = the largest; equal values share a rank; null where there is no value. */
  rank: number | null;
}

export type SortColumn = "rank" | "name";
export interface Sort {
  column: SortColumn;
  descending: boolean;
}

export function tableRows(areas: readonly Area[], choropleth: Choropleth): TableRow[] {
  const cells = areas.map((area) => ({ area, ...cellOf(choropleth, area.code) }));
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value])).sort((one, other) => other - one);
  const ranks = new Map<number, number>();
  for (const [place, value] of values.entries()) if (!ranks.has(value)) ranks.set(value, place + 1);
  return cells.map((cell) => ({ ...cell, rank: cell.value === null ? null : (ranks.get(cell.value) ?? null) }));
}

/** Areas without a value come last in either direction; equal ranks by name. */
export function sortRows(rows: readonly TableRow[], sort: Sort, language: Language): TableRow[] {
  const collator = new Intl.Collator(language);
  const name = ({ area }: TableRow) => (language === "th" ? area.name_th : area.name_en);
  const byName = (one: TableRow, other: TableRow) => collator.compare(name(one), name(other));
  const direction = sort.descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    if (sort.column === "name") return direction * byName(one, other);
    if (one.rank === null || other.rank === null) {
      return Number(one.rank === null) - Number(other.rank === null) || byName(one, other);
    }
    return direction * (one.rank - other.rank) || byName(one, other);
  });
}
