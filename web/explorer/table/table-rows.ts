/** The rows of the table that equals the map: one per area, ranked by value. */
import type { Area } from "../../api/areas.ts";
import type { Cell } from "../../figures/figure.ts";
import { type Choropleth, cellOf } from "../../theme/use-choropleth.ts";
import type { Language } from "../../view/view.ts";

export interface TableRow extends Cell {
  area: Area;
  /** 1 = the largest; equal values share a rank; null where there is no value. */
  rank: number | null;
  /** How many other areas have the same rank. */
  ties: number;
}

export type SortColumn = "rank" | "name";
export interface Sort {
  column: SortColumn;
  descending: boolean;
}

export function tableRows(areas: readonly Area[], choropleth: Choropleth): TableRow[] {
  const cells = areas.map((area) => ({ area, ...cellOf(choropleth, area.code) }));
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value])).sort((one, other) => other - one);
  const shares = new Map<number, { rank: number; ties: number }>();
  for (const [place, value] of values.entries()) {
    const share = shares.get(value);
    if (share) share.ties++;
    else shares.set(value, { rank: place + 1, ties: 0 });
  }
  const none = { rank: null, ties: 0 };
  return cells.map((cell) => ({ ...cell, ...(cell.value === null ? none : (shares.get(cell.value) ?? none)) }));
}

/** How many areas have a rank, and why the others have none. */
export function rankCounts(rows: readonly TableRow[]): { ranked: number; withheld: number; none: number } {
  const ranked = rows.filter(({ rank }) => rank !== null).length;
  const withheld = rows.filter(({ suppressed }) => suppressed).length;
  return { ranked, withheld, none: rows.length - ranked - withheld };
}

/** Areas without a value come last in either direction, those without data after those withheld; equal ranks by name. */
export function sortRows(rows: readonly TableRow[], sort: Sort, language: Language): TableRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const name = ({ area }: TableRow) => area[`name_${language}`];
  const byName = (one: TableRow, other: TableRow) => collator.compare(name(one), name(other));
  const lack = ({ rank, suppressed }: TableRow) => (rank !== null ? 0 : suppressed ? 1 : 2);
  const direction = sort.descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    if (sort.column === "name") return direction * byName(one, other);
    return lack(one) - lack(other) || direction * ((one.rank ?? 0) - (other.rank ?? 0)) || byName(one, other);
  });
}
