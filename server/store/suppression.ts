/**
 * Which sums of a protected programme are withheld in one province: those of its LAOs (all years together), those of its
 * years, and that of all (complementary suppression).
 *
 * They are margins of one table, LAO × year, so what is withheld on one side could be worked out from the other. They are
 * therefore decided together, and a sum is withheld whole: households, records and money alike.
 *
 * A sum has slack: households that can be anywhere in it, beyond the one that each record has at least. A cell of the table
 * can be narrowed to the slack of its LAO, of its year, or of all others, so each of these has the limit or is withheld; and
 * what is withheld on a side is at least two sums that have the limit together, since the rest of the total tells theirs.
 */

/** What one LAO has in one year; never published. */
export interface TableCell {
  lao: string;
  year: number;
  records: number;
  households: number;
}

/** A sum: of an LAO, of a year, or of the province. */
export interface Margin {
  records: number;
  households: number;
}

export interface Withheld {
  laos: ReadonlySet<string>;
  years: ReadonlySet<number>;
  /** The sum of the province. */
  total: boolean;
}

/** A lone unknown is the rest of the total. */
const UNKNOWNS = 2;

export function sumOf(margins: Iterable<Margin>): Margin {
  const sum = { records: 0, households: 0 };
  for (const { records, households } of margins) {
    sum.records += records;
    sum.households += households;
  }
  return sum;
}

const NOTHING: Margin = { records: 0, households: 0 };

export function marginsBy<K>(cells: readonly TableCell[], key: (cell: TableCell) => K): Map<K, Margin> {
  const sums = new Map<K, Margin>();
  for (const cell of cells) {
    const own = key(cell);
    sums.set(own, sumOf([sums.get(own) ?? NOTHING, cell]));
  }
  return sums;
}

/** Where each record is one household, it is the record that can be anywhere; but one is there at least. */
export function slack({ records, households }: Margin, eachRecordIsOne: boolean): number {
  return eachRecordIsOne ? records - 1 : households - records;
}

/** Whether sums of such slacks are hidden when all of them together are told. */
export function protects(slacks: readonly number[], limit: number): boolean {
  if (slacks.length === 0) return true;
  return slacks.length >= UNKNOWNS && slacks.reduce((sum, each) => sum + each, 0) >= limit;
}

/** The sums of one side, and those of them that are withheld. */
interface Side<K> {
  withheld: Set<K>;
  /** Whether what is withheld hides itself, though its sum is the rest of the total. */
  hidden: boolean;
}

/**
 * Withholds the sums under the limit, and the smallest others until those withheld hide each other.
 * @param all whether every sum is withheld
 */
function sideOf<K>(margins: ReadonlyMap<K, Margin>, limit: number, eachRecordIsOne: boolean, all: boolean): Side<K> {
  const lines = [...margins].map(([key, margin]) => ({ key, slack: slack(margin, eachRecordIsOne) }));
  lines.sort((a, b) => a.slack - b.slack);
  const slacks = lines.map((line) => line.slack);
  let count = slacks.filter((each) => all || each < limit).length;
  while (count < lines.length && !protects(slacks.slice(0, count), limit)) count++;
  const withheld = new Set(lines.slice(0, count).map(({ key }) => key));
  return { withheld, hidden: protects(slacks.slice(0, count), limit) };
}

export function everythingOf(cells: readonly TableCell[]): Withheld {
  return { laos: new Set(cells.map(({ lao }) => lao)), years: new Set(cells.map(({ year }) => year)), total: true };
}

/**
 * @param cells of one province, all that have records
 * @param eachRecordIsOne whether it is known that each record is one household
 */
export function withheldOfProvince(cells: readonly TableCell[], limit: number, eachRecordIsOne: boolean): Withheld {
  const byLao = marginsBy(cells, ({ lao }) => lao);
  const byYear = marginsBy(cells, ({ year }) => year);
  // the only year has what its LAOs have, and the only LAO what its years have
  const laos = sideOf(byLao, limit, eachRecordIsOne, byYear.size === 1);
  const years = sideOf(byYear, limit, eachRecordIsOne, byLao.size === 1);
  if (!laos.hidden || !years.hidden) return everythingOf(cells);
  return { laos: laos.withheld, years: years.withheld, total: false };
}
