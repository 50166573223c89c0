/**
 * Somebody who knows every published sum of a province, and asks a linear program how few and how many households there may
 * be. Shares nothing with the audit but the shape of a table.
 */
import { type Constraint, solve } from "yalps";
import type { TableCell, Withheld } from "../../../server/store/suppression.ts";

export interface AttackedCell extends TableCell {
  baht: number;
}

/** What is attacked: an LAO in a year; all of a withheld LAO (year null); all of a withheld year (LAO null). */
export interface Attacked {
  lao: string | null;
  year: number | null;
  least: number;
  most: number;
}

type Measure = "records" | "households" | "baht";

function sum(cells: readonly AttackedCell[], measure: Measure): number {
  return cells.reduce((total, cell) => total + cell[measure], 0);
}

interface Line {
  name: string;
  own: AttackedCell[];
  withheld: boolean;
  /** Whether a cell of the table counts in it. */
  holds(lao: string, year: number): boolean;
}

function linesOf(cells: readonly AttackedCell[], { laos, years, total }: Withheld): Line[] {
  const rows = [...new Set(cells.map(({ lao }) => lao))].map((lao): Line => {
    const own = cells.filter((cell) => cell.lao === lao);
    return { name: `lao ${lao}`, own, withheld: laos.has(lao), holds: (row) => row === lao };
  });
  const columns = [...new Set(cells.map(({ year }) => year))].map((year): Line => {
    const own = cells.filter((cell) => cell.year === year);
    return { name: `year ${year}`, own, withheld: years.has(year), holds: (_, column) => column === year };
  });
  return [...rows, ...columns, { name: "all", own: [...cells], withheld: total, holds: () => true }];
}

/**
 * @param measures what is counted together: households are one of each record and others beyond; baht are by themselves
 * @param linked cells that are known already: "LAO year" to all that they hold
 */
function attackedBy(
  cells: readonly AttackedCell[],
  withheld: Withheld,
  measures: readonly Measure[],
  linked: ReadonlyMap<string, AttackedCell>,
): Attacked[] {
  const lines = linesOf(cells, withheld);
  const constraints = new Map<string, Constraint>();
  for (const measure of measures)
    for (const { name, own, withheld: unknown } of lines)
      if (!unknown) constraints.set(`${measure} ${name}`, { equal: sum(own, measure) });
      else if (measure === "records") constraints.set(`${measure} ${name}`, { min: 1 });
  for (const [at, cell] of linked)
    for (const measure of measures) constraints.set(`${measure} at ${at}`, { equal: cell[measure] });
  const range = (asked: (lao: string, year: number) => boolean) => {
    const variables = new Map<string, Map<string, number>>();
    for (const lao of new Set(cells.map((cell) => cell.lao)))
      for (const year of new Set(cells.map((cell) => cell.year)))
        for (const [place, counted] of measures.entries()) {
          // a record is a household too; what is beyond counts as a household only
          const counts = measures.slice(place);
          const named = counts.flatMap((measure) => [
            ...lines.filter((line) => line.holds(lao, year)).map(({ name }) => `${measure} ${name}`),
            `${measure} at ${lao} ${year}`,
          ]);
          const coefficients = new Map(named.map((name) => [name, 1]));
          if (asked(lao, year)) coefficients.set("asked", 1);
          variables.set(`${counted} ${lao} ${year}`, coefficients);
        }
    const bound = (direction: "minimize" | "maximize") => {
      const { status, result } = solve({ direction, objective: "asked", constraints, variables });
      if (status !== "optimal" && status !== "unbounded") throw new Error(`The attack ended ${status}`);
      return result;
    };
    return { least: bound("minimize"), most: bound("maximize") };
  };
  const inside = cells.map(({ lao, year }) => {
    return { lao, year, ...range((row, column) => row === lao && column === year) };
  });
  const laos = [...withheld.laos].map((lao) => ({ lao, year: null, ...range((row) => row === lao) }));
  const years = [...withheld.years].map((year) => ({ lao: null, year, ...range((_, column) => column === year) }));
  return [...inside, ...laos, ...years];
}

/** Households. Where it is known that each record is one, those are its records. */
export function attackedHouseholds(
  cells: readonly AttackedCell[],
  withheld: Withheld,
  eachRecordIsOne: boolean,
  linked: ReadonlyMap<string, AttackedCell> = new Map(),
): Attacked[] {
  return attackedBy(cells, withheld, eachRecordIsOne ? ["records"] : ["records", "households"], linked);
}

export function attackedBaht(cells: readonly AttackedCell[], withheld: Withheld): Attacked[] {
  return attackedBy(cells, withheld, ["baht"], new Map());
}

/** Published LAOs and years with the same records, households and baht, to the last of them: taken for one and the same. */
export function linkedByEqualSums(
  cells: readonly AttackedCell[],
  { laos, years }: Withheld,
): Map<string, AttackedCell> {
  const sumsOf = (own: readonly AttackedCell[]) => ({
    records: sum(own, "records"),
    households: sum(own, "households"),
    baht: sum(own, "baht"),
  });
  const found = new Map<string, AttackedCell>();
  for (const { lao, year } of cells) {
    const row = sumsOf(cells.filter((cell) => cell.lao === lao));
    const column = sumsOf(cells.filter((cell) => cell.year === year));
    const equal = row.records === column.records && row.households === column.households && row.baht === column.baht;
    if (equal && !laos.has(lao) && !years.has(year)) found.set(`${lao} ${year}`, { lao, year, ...row });
  }
  return found;
}
