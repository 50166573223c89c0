/**
 * Which cells of a published table must be withheld, so that no cell under the limit can be read or worked out.
 *
 * A cell under the limit is withheld itself ("primary"). But a reader who knows the total of its line can subtract the
 * other cells from it, so others must be withheld with it ("complementary"):
 *
 * - in a line (the LAOs of a province, the years of a province, the provinces of a year) nothing or at least two cells
 *   are withheld, and together they hold at least the limit;
 * - in a table with totals on both sides that is not enough: lines can be combined. Take rows and columns as nodes and
 *   withheld cells as edges between them: a cell can be worked out exactly when its edge lies on no cycle (Gusfield
 *   1988). So every withheld cell gets a cycle, closed through the cells with the least to lose.
 *
 * Where a table has no cell left to withhold (a province whose only cell is small) there is nothing to subtract from
 * either: totals on the wire are sums of visible cells, so that total is withheld together with its last cell.
 */

interface Cell {
  value: number;
}

/** A cell of a table with totals at the end of every row and every column. */
export interface TableCell extends Cell {
  row: string;
  column: string;
}

/** Adds cells of one line, the smallest first, until those withheld protect each other. True when any was added. */
function coverLine<T extends Cell>(line: readonly T[], withheld: Set<T>, limit: number): boolean {
  const hidden = line.filter((cell) => withheld.has(cell));
  if (hidden.length === 0) return false;
  const visible = line.filter((cell) => !withheld.has(cell)).sort((a, b) => a.value - b.value);
  let count = hidden.length;
  let sum = hidden.reduce((total, { value }) => total + value, 0);
  let added = false;
  for (const cell of visible) {
    if (count >= 2 && sum >= limit) break;
    withheld.add(cell);
    count++;
    sum += cell.value;
    added = true;
  }
  return added;
}

/** Withheld cells of one line whose total is known: the LAOs of a province. */
export function withheldInLine<T extends Cell>(line: readonly T[], limit: number): ReadonlySet<T> {
  const withheld = new Set(line.filter(({ value }) => value < limit));
  coverLine(line, withheld, limit);
  return withheld;
}

/**
 * The visible cells that close a cycle through the withheld cell at least cost, by value (Dijkstra from its row to its
 * column, withheld cells being free); null when no cycle exists at all.
 */
function cheapestCycle<T extends TableCell>(
  cell: T,
  lines: ReadonlyMap<string, T[]>,
  withheld: ReadonlySet<T>,
): T[] | null {
  const start = `row ${cell.row}`;
  const goal = `column ${cell.column}`;
  const reached = new Map<string, { cost: number; by: T | null; from: string }>([
    [start, { cost: 0, by: null, from: "" }],
  ]);
  const done = new Set<string>();
  for (;;) {
    let node: string | null = null;
    let cost = Number.POSITIVE_INFINITY;
    for (const [name, state] of reached) {
      if (!done.has(name) && state.cost < cost) [node, cost] = [name, state.cost];
    }
    if (node === null) return null;
    if (node === goal) break;
    done.add(node);
    for (const edge of lines.get(node) ?? []) {
      if (edge === cell) continue;
      const next = node === `row ${edge.row}` ? `column ${edge.column}` : `row ${edge.row}`;
      const through = cost + (withheld.has(edge) ? 0 : edge.value + 1);
      if (through < (reached.get(next)?.cost ?? Number.POSITIVE_INFINITY)) {
        reached.set(next, { cost: through, by: edge, from: node });
      }
    }
  }
  const path: T[] = [];
  for (let state = reached.get(goal); state?.by; state = reached.get(state.from)) {
    if (!withheld.has(state.by)) path.push(state.by);
  }
  return path;
}

/** Withheld cells of a table of which both the row totals and the column totals are known: provinces by year. */
export function withheldInTable<T extends TableCell>(cells: readonly T[], limit: number): ReadonlySet<T> {
  const lines = new Map<string, T[]>();
  for (const cell of cells) {
    for (const line of [`row ${cell.row}`, `column ${cell.column}`])
      lines.set(line, [...(lines.get(line) ?? []), cell]);
  }
  const withheld = new Set(cells.filter(({ value }) => value < limit));
  let changed = true;
  while (changed) {
    changed = false;
    for (const line of lines.values()) changed = coverLine(line, withheld, limit) || changed;
    for (const cell of [...withheld]) {
      for (const next of cheapestCycle(cell, lines, withheld) ?? []) {
        withheld.add(next);
        changed = true;
      }
    }
  }
  return withheld;
}
