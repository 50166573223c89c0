/** Somebody who knows every published sum of a province, and narrows what each LAO has in each year. Shares no code with the audit. */
import type { TableCell, Withheld } from "../../../server/store/suppression.ts";

export interface AttackedCell extends TableCell {
  baht: number;
}

interface Range {
  least: number;
  most: number;
}

type Measure = "households" | "bound" | "baht";

function sum(cells: readonly AttackedCell[], measure: Measure): number {
  return cells.reduce((total, cell) => total + cell[measure], 0);
}

/**
 * Every published sum narrows its cells by the others, until nothing moves any more.
 * @param linked cells that are known already: "LAO year" to all that they hold
 */
export function attacked(
  cells: readonly AttackedCell[],
  { laos, years }: Withheld,
  measure: Measure,
  linked: ReadonlyMap<string, AttackedCell> = new Map(),
): (AttackedCell & Range)[] {
  const rows = [...new Set(cells.map(({ lao }) => lao))];
  const columns = [...new Set(cells.map(({ year }) => year))];
  // each record has a household at least
  const records = measure === "households" ? attacked(cells, { laos, years }, "bound", linked) : [];
  const fewest = new Map(records.map(({ lao, year, least }) => [`${lao} ${year}`, least]));
  const range = new Map<string, Range>();
  for (const lao of rows)
    for (const year of columns) {
      const known = linked.get(`${lao} ${year}`)?.[measure];
      range.set(`${lao} ${year}`, { least: known ?? fewest.get(`${lao} ${year}`) ?? 0, most: known ?? 1e9 });
    }
  const at = (lao: string, year: number): Range => range.get(`${lao} ${year}`) ?? { least: 0, most: 0 };
  const lines = [
    ...rows
      .filter((lao) => !laos.has(lao))
      .map((lao) => ({ of: columns.map((year) => at(lao, year)), own: cells.filter((cell) => cell.lao === lao) })),
    ...columns
      .filter((year) => !years.has(year))
      .map((year) => ({ of: rows.map((lao) => at(lao, year)), own: cells.filter((cell) => cell.year === year) })),
    ...(laos.size === 0 || years.size === 0 ? [{ of: [...range.values()], own: cells }] : []),
  ];
  for (let moved = true; moved; ) {
    moved = false;
    for (const { of, own } of lines)
      for (const one of of) {
        const others = of.filter((other) => other !== one);
        const total = sum(own, measure);
        const least = Math.max(one.least, total - others.reduce((most, other) => most + other.most, 0));
        const most = Math.min(one.most, total - others.reduce((least, other) => least + other.least, 0));
        if (least > one.least || most < one.most) moved = true;
        Object.assign(one, { least, most });
      }
  }
  return cells.map((cell) => ({ ...cell, ...at(cell.lao, cell.year) }));
}

/** Published LAOs and years with the same records, households and baht, to the last of them: taken for one and the same. */
export function linkedByEqualSums(
  cells: readonly AttackedCell[],
  { laos, years }: Withheld,
): Map<string, AttackedCell> {
  const sumsOf = (own: readonly AttackedCell[]) => ({
    bound: sum(own, "bound"),
    households: sum(own, "households"),
    baht: sum(own, "baht"),
  });
  const found = new Map<string, AttackedCell>();
  for (const { lao, year } of cells) {
    const row = sumsOf(cells.filter((cell) => cell.lao === lao));
    const column = sumsOf(cells.filter((cell) => cell.year === year));
    const equal = row.bound === column.bound && row.households === column.households && row.baht === column.baht;
    if (equal && !laos.has(lao) && !years.has(year)) found.set(`${lao} ${year}`, { lao, year, ...row });
  }
  return found;
}
