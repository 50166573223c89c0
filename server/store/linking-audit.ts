/**
 * The audit of what is published of a protected programme: between which bounds its numbers must lie for somebody who knows
 * every published sum of a province. It asks nothing of how the withheld sums were chosen.
 *
 * Households are what each record has at least, one, and what is beyond: two tables, LAO × year, with the same sums withheld.
 * A table is folded to four cells around the one in question (this LAO and the others × this year and the others), whose
 * bounds are those of Fréchet.
 */
import {
  everythingOf,
  type Margin,
  marginsBy,
  sumOf,
  type TableCell,
  type Withheld,
  withheldOfProvince,
} from "./suppression.ts";

interface Bounds {
  least: number;
  most: number;
}

/** What is counted in a table. */
interface Count {
  of(margin: Margin): number;
  /** What each sum has at least: that an area or a year has records is published. */
  least: number;
}

const RECORDS: Count = { of: ({ records }) => records, least: 1 };
const BEYOND: Count = { of: ({ households, records }) => households - records, least: 0 };

/** Everything in a province: known when it is published, or one side is published whole. */
function totalOf(cells: readonly TableCell[], { laos, years, total }: Withheld, count: Count): number {
  const known = !total || laos.size === 0 || years.size === 0;
  return known ? count.of(sumOf(cells)) : Number.POSITIVE_INFINITY;
}

/** The sums of one side, as the published ones and the total bound them. */
function boundsOfSums<K>(
  margins: ReadonlyMap<K, Margin>,
  withheld: ReadonlySet<K>,
  total: number,
  count: Count,
): Map<K, Bounds> {
  const published = [...margins].filter(([key]) => !withheld.has(key)).map(([, margin]) => margin);
  const rest = total - count.of(sumOf(published));
  const most = rest - count.least * (withheld.size - 1);
  const least = withheld.size === 1 && Number.isFinite(total) ? rest : count.least;
  return new Map(
    [...margins].map(([key, margin]) => [
      key,
      withheld.has(key) ? { least, most } : { least: count.of(margin), most: count.of(margin) },
    ]),
  );
}

/** For one of the sums: what all others have at most. One without a bound leaves all but itself without. */
function mostOfOthers<K>(sums: ReadonlyMap<K, Bounds>): (own: Bounds) => number {
  const bounded = [...sums.values()].filter(({ most }) => Number.isFinite(most));
  const sum = bounded.reduce((all, { most }) => all + most, 0);
  const unbounded = sums.size - bounded.length;
  return ({ most }) => {
    if (Number.isFinite(most)) return unbounded > 0 ? Number.POSITIVE_INFINITY : sum - most;
    return unbounded > 1 ? Number.POSITIVE_INFINITY : sum;
  };
}

/** A number that is not published; without a year all of an LAO, without an LAO all of a year. */
export interface Hidden extends Bounds {
  lao: string | null;
  year: number | null;
}

function hiddenOf(cells: readonly TableCell[], withheld: Withheld, count: Count): Hidden[] {
  const total = totalOf(cells, withheld, count);
  const laos = boundsOfSums(
    marginsBy(cells, ({ lao }) => lao),
    withheld.laos,
    total,
    count,
  );
  const years = boundsOfSums(
    marginsBy(cells, ({ year }) => year),
    withheld.years,
    total,
    count,
  );
  const [otherLaos, otherYears] = [mostOfOthers(laos), mostOfOthers(years)];
  const inside = cells.flatMap(({ lao, year }) => {
    const row = laos.get(lao);
    const column = years.get(year);
    if (!row || !column) return [];
    const least = Math.max(
      0,
      row.least - otherYears(column),
      column.least - otherLaos(row),
      row.least + column.least - total,
    );
    return [{ lao, year, least, most: Math.min(row.most, column.most) }];
  });
  const sums = [
    ...[...laos].map(([lao, bounds]) => ({ lao, year: null, ...bounds })),
    ...[...years].map(([year, bounds]) => ({ lao: null, year, ...bounds })),
  ].filter(({ lao, year }) => (lao === null ? year !== null && withheld.years.has(year) : withheld.laos.has(lao)));
  return [...inside, ...sums];
}

/** @returns what can be worked out to fewer than `limit` households */
export function toldNumbers(cells: readonly TableCell[], withheld: Withheld, limit: number): Hidden[] {
  const beyond = hiddenOf(cells, withheld, BEYOND);
  return hiddenOf(cells, withheld, RECORDS)
    .map((records, index) => ({
      ...records,
      least: records.least + (beyond[index]?.least ?? 0),
      most: records.most + (beyond[index]?.most ?? 0),
    }))
    .filter(({ least, most }) => most - least < limit);
}

/**
 * What is withheld of one province; all of it, should the audit find that the sums tell too much.
 * @param cells all that have records
 * @param eachRecordIsOne whether it is known that each record is one household
 */
export function auditedProvince(cells: readonly TableCell[], limit: number, eachRecordIsOne: boolean): Withheld {
  const withheld = withheldOfProvince(cells, limit, eachRecordIsOne);
  return toldNumbers(cells, withheld, limit).length === 0 ? withheld : everythingOf(cells);
}
