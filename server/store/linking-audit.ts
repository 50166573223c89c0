/**
 * The audit of what is published of a protected programme: between which bounds the households of an LAO in a year must lie
 * for somebody who knows every published sum of its province. It asks nothing of how the withheld sums were chosen.
 *
 * The table is folded to four cells around the one in question (this LAO and the others × this year and the others): the
 * bounds of a cell of a 2 × 2 table are those of Fréchet.
 */
import { type Margin, marginsBy, type TableCell, type Withheld } from "./suppression.ts";

/** Households of one LAO in one year that the published sums still allow. */
interface Bounds extends TableCell {
  least: number;
  most: number;
}

/** The most that others of a side can hold together: known when at most one of them is withheld and the total is known. */
function roomOf(others: readonly (Margin | null)[], total: number | null, own: Margin | null): number {
  const known = others.reduce((sum, margin) => sum + (margin?.households ?? 0), 0);
  if (others.every((margin) => margin !== null)) return known;
  return total === null ? Number.POSITIVE_INFINITY : total - (own?.households ?? 0);
}

/** All households of the province, when one side is published whole. */
function knownTotal(laos: readonly (Margin | null)[], years: readonly (Margin | null)[]): number | null {
  for (const side of [laos, years])
    if (side.every((margin) => margin !== null)) return side.reduce((sum, margin) => sum + margin.households, 0);
  return null;
}

/** The most in one cell of a line: each other record of the line has a household of its own. */
function mostOf(margin: Margin | null): number {
  return margin ? margin.households - Math.max(margin.bound - 1, 0) : Number.POSITIVE_INFINITY;
}

/** @param cells of one province, all that have records */
function boundsOf(cells: readonly TableCell[], { laos, years }: Withheld): Bounds[] {
  const published = <K>(margins: ReadonlyMap<K, Margin>, withheld: ReadonlySet<K>): Map<K, Margin | null> =>
    new Map([...margins].map(([key, margin]) => [key, withheld.has(key) ? null : margin]));
  const byLao = published(
    marginsBy(cells, ({ lao }) => lao),
    laos,
  );
  const byYear = published(
    marginsBy(cells, ({ year }) => year),
    years,
  );
  const total = knownTotal([...byLao.values()], [...byYear.values()]);
  return cells.map((cell) => {
    const row = byLao.get(cell.lao) ?? null;
    const column = byYear.get(cell.year) ?? null;
    const otherYears = [...byYear].flatMap(([year, margin]) => (year === cell.year ? [] : [margin]));
    const otherLaos = [...byLao].flatMap(([lao, margin]) => (lao === cell.lao ? [] : [margin]));
    const least = Math.max(
      0,
      row ? row.households - roomOf(otherYears, total, column) : 0,
      column ? column.households - roomOf(otherLaos, total, row) : 0,
    );
    return { ...cell, least, most: Math.min(mostOf(row), mostOf(column), total ?? Number.POSITIVE_INFINITY) };
  });
}

/** Throws when a cell can be worked out to fewer than `limit` households: then nothing is published. */
export function auditProvince(cells: readonly TableCell[], withheld: Withheld, limit: number): void {
  const told = boundsOf(cells, withheld).filter(({ least, most }) => most - least < limit);
  if (told.length > 0) {
    const names = told.map(({ lao, year }) => `${lao} ${year}`).join(", ");
    throw new Error(`The published sums tell too much of ${names}`);
  }
}
