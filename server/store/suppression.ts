/**
 * Which sums of a protected programme are withheld: those of LAOs (all years together) and those of years, in one province.
 *
 * Both are margins of the same table, LAO × year, so what is withheld on one side could be worked out from the other. They
 * are therefore decided together, and a cell is withheld whole: households, records and money alike.
 *
 * - A sum is withheld when it has fewer than the limit of households beyond one for each of its records: every record has
 *   a household at least, so only what is beyond that can be anywhere.
 * - In every province at least two LAOs and two years are withheld, the smallest first. Any LAO may then have had its
 *   records in a withheld year, and the records of any year may lie in a withheld LAO: nothing can be subtracted.
 */

/** What one LAO has in one year; never published. */
export interface TableCell {
  lao: string;
  year: number;
  /** Households that have a place already: one for each record, where a record may have several; else 0. */
  bound: number;
  households: number;
}

/** A published sum: of an LAO or of a year. */
export interface Margin {
  bound: number;
  households: number;
}

export interface Withheld {
  laos: ReadonlySet<string>;
  years: ReadonlySet<number>;
}

/** Fewer than two unknowns on a side can be worked out by subtraction. */
const UNKNOWNS = 2;

export function marginsBy<K>(cells: readonly TableCell[], key: (cell: TableCell) => K): Map<K, Margin> {
  const margins = new Map<K, Margin>();
  for (const cell of cells) {
    const sum = margins.get(key(cell)) ?? { bound: 0, households: 0 };
    margins.set(key(cell), { bound: sum.bound + cell.bound, households: sum.households + cell.households });
  }
  return margins;
}

/** Households that are free to be in any of the records. */
function slack({ bound, households }: Margin): number {
  return households - bound;
}

function withheldOf<K>(margins: ReadonlyMap<K, Margin>, limit: number): Set<K> {
  const bySlack = [...margins].sort(([, a], [, b]) => slack(a) - slack(b));
  return new Set(bySlack.filter(([, margin], place) => place < UNKNOWNS || slack(margin) < limit).map(([key]) => key));
}

/** @param cells of one province, all that have records */
export function withheldOfProvince(cells: readonly TableCell[], limit: number): Withheld {
  const laos = marginsBy(cells, ({ lao }) => lao);
  const years = marginsBy(cells, ({ year }) => year);
  // the only LAO has what its years have, and the only year what its LAOs have
  const alone = laos.size < UNKNOWNS || years.size < UNKNOWNS;
  if (alone) return { laos: new Set(laos.keys()), years: new Set(years.keys()) };
  return { laos: withheldOf(laos, limit), years: withheldOf(years, limit) };
}
