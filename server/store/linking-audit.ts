/**
 * The audit of what is published of a protected programme: between which bounds the households of an LAO in a year must lie
 * for somebody who knows every published sum of its province. It asks nothing of how the withheld sums were chosen.
 *
 * The table is folded to four cells around the one in question (this LAO and the others × this year and the others): the
 * bounds of a cell of a 2 × 2 table are those of Fréchet.
 */
import { type Margin, marginsBy, type TableCell, type Withheld, withheldOfProvince } from "./suppression.ts";

/** Households that the published sums still allow. */
interface Bounds {
  least: number;
  most: number;
}

/** A sum as somebody outside knows it. */
interface KnownMargin extends Bounds {
  /** Records, where each has a household of its own; 0 where they are withheld. */
  bound: number;
}

/** What the published sums of one side hold; all of it when none is withheld. */
function publishedSum<K>(margins: ReadonlyMap<K, Margin>, withheld: ReadonlySet<K>): number {
  return [...margins].reduce((sum, [key, { households }]) => sum + (withheld.has(key) ? 0 : households), 0);
}

/** The sums of one side. What is withheld is no more than the rest of the total, and a lone one is that rest. */
function knownMargins<K>(
  margins: ReadonlyMap<K, Margin>,
  withheld: ReadonlySet<K>,
  total: number,
): Map<K, KnownMargin> {
  const rest = total - publishedSum(margins, withheld);
  const lone = withheld.size === 1 && Number.isFinite(total);
  return new Map(
    [...margins].map(([key, { bound, households }]) => [
      key,
      withheld.has(key)
        ? { bound: 0, least: lone ? rest : 0, most: rest }
        : { bound, least: households, most: households },
    ]),
  );
}

/** The most that all other sums of a side can hold together. */
function mostOfOthers<K>(margins: ReadonlyMap<K, KnownMargin>, own: K): number {
  return [...margins].reduce((sum, [key, { most }]) => sum + (key === own ? 0 : most), 0);
}

/** The most in one cell of a line: each other record of the line has a household of its own. */
function mostInLine({ bound, most }: KnownMargin): number {
  return most - Math.max(bound - 1, 0);
}

/** The bounds of each cell of one province. */
function boundsOf(cells: readonly TableCell[], withheld: Withheld): (TableCell & Bounds)[] {
  const laos = marginsBy(cells, ({ lao }) => lao);
  const years = marginsBy(cells, ({ year }) => year);
  // all households of the province are known when one side is published whole
  const total =
    withheld.laos.size === 0
      ? publishedSum(laos, withheld.laos)
      : withheld.years.size === 0
        ? publishedSum(years, withheld.years)
        : Number.POSITIVE_INFINITY;
  const knownLaos = knownMargins(laos, withheld.laos, total);
  const knownYears = knownMargins(years, withheld.years, total);
  return cells.flatMap((cell) => {
    const row = knownLaos.get(cell.lao);
    const column = knownYears.get(cell.year);
    if (!row || !column) return [];
    const least = Math.max(
      0,
      row.least - Math.min(mostOfOthers(knownYears, cell.year), total - column.least),
      column.least - Math.min(mostOfOthers(knownLaos, cell.lao), total - row.least),
    );
    return { ...cell, least, most: Math.min(mostInLine(row), mostInLine(column)) };
  });
}

/** @returns the cells that can be worked out to fewer than `limit` households */
export function toldCells(cells: readonly TableCell[], withheld: Withheld, limit: number): TableCell[] {
  return boundsOf(cells, withheld).filter(({ least, most }) => most - least < limit);
}

/**
 * What is withheld of one province; all of it, should the audit find that the sums tell too much.
 * @param cells all that have records
 */
export function auditedProvince(cells: readonly TableCell[], limit: number): Withheld {
  const withheld = withheldOfProvince(cells, limit);
  if (toldCells(cells, withheld, limit).length === 0) return withheld;
  return { laos: new Set(cells.map(({ lao }) => lao)), years: new Set(cells.map(({ year }) => year)) };
}
