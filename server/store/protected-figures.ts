/** Of the figures of a `sums` programme: empties what is withheld, and keeps what was released as it was. */
import type postgres from "postgres";
import { type Basis, type Programme, SMALL_CELL } from "../../data/programme.ts";
import { type Released, type ReleasedSum, releaseOfProvince } from "./release.ts";
import type { TableCell } from "./suppression.ts";
import type { Database } from "./transaction.ts";

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** The figures of a programme on a basis, in the provinces that are touched. */
export interface FigureScope {
  programme: Programme;
  basis: Basis;
  /** Condition on rows with a `province`. */
  touched: Fragment;
}

function byProvince<T extends { province: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.province);
    if (group) group.push(row);
    else groups.set(row.province, [row]);
  }
  return groups;
}

/** Every sum of the provinces as it was released last; null while the demonstration is counted, which everybody knows. */
async function releasedSums(tx: postgres.TransactionSql, { programme, basis, touched }: FigureScope) {
  const [real] = await tx`
    select from counted_set where programme = ${programme.id} and basis = ${basis} and origin = 'real'`;
  if (!real) {
    await tx`delete from released_sum where programme = ${programme.id} and basis = ${basis}`;
    return null;
  }
  return await lastReleased(tx, { programme, basis, touched });
}

/** By province. */
export async function lastReleased(
  sql: Database,
  { programme, basis, touched }: FigureScope,
): Promise<Map<string, Released[]>> {
  return byProvince(
    await sql<(Released & { province: string })[]>`
      select province, lao, year, households, (shown ->> 'suppressed')::boolean as withheld
      from released_sum where programme = ${programme.id} and basis = ${basis} and ${touched}`,
  );
}

/** What is told of each sum. @param released by province, as it was last; null where releases need not be compared */
export function sumsOf(
  programme: Programme,
  cells: ReadonlyMap<string, TableCell[]>,
  released: ReadonlyMap<string, Released[]> | null,
): (ReleasedSum & { province: string })[] {
  const eachRecordIsOne = programme.measures.some(({ measure, max }) => measure === "households" && max === 1);
  const provinces = new Set([...cells.keys(), ...(released?.keys() ?? [])]);
  return [...provinces].flatMap((province) => {
    const before = released && (released.get(province) ?? []);
    const own = releaseOfProvince(cells.get(province) ?? [], SMALL_CELL, eachRecordIsOne, before);
    return own.map((sum) => ({ province, ...sum }));
  });
}

/** Nothing leaves unaudited: to be called whenever figures were made. @param cells of the provinces that are touched */
export async function protectFigures(
  tx: postgres.TransactionSql,
  scope: FigureScope,
  cells: ReadonlyMap<string, TableCell[]>,
): Promise<void> {
  const released = await releasedSums(tx, scope);
  await writeStates(tx, scope, sumsOf(scope.programme, cells, released), released !== null);
}

/** @param kept whether what is told is remembered as released */
async function writeStates(
  tx: postgres.TransactionSql,
  { programme, basis, touched }: FigureScope,
  sums: readonly (ReleasedSum & { province: string })[],
  kept: boolean,
): Promise<void> {
  const nothing = tx.unsafe(programme.measures.map(({ measure }) => `, ${measure} = null`).join(""));
  const rows = (states: readonly ReleasedSum["state"][], ofLaos: boolean) => {
    const named = sums.filter(({ state, lao }) => states.includes(state) && (lao !== null) === ofLaos);
    const list = named.map(({ province, lao, year, households }) => ({ province, lao, year, households }));
    return tx`jsonb_to_recordset(${tx.json(list)}) as sum (province text, lao text, year integer, households float8)`;
  };
  for (const [table, ofLaos] of [
    ["lao_figure", true],
    ["province_figure", false],
  ] as const) {
    const figure = tx(table);
    const same = ofLaos
      ? tx`figure.lao = sum.lao`
      : tx`figure.province = sum.province and figure.year is not distinct from sum.year`;
    const own = tx`figure.programme = ${programme.id} and figure.basis = ${basis} and ${same}`;
    await tx`
      update ${figure} figure set suppressed = true, records = null${nothing}
      from ${rows(["withheld"], ofLaos)} where ${own}`;
    await tx`delete from ${figure} figure using ${rows(["untold", "as_before"], ofLaos)} where ${own}`;
    if (!kept) continue;
    await tx`
      insert into ${figure}
      select (jsonb_populate_record(null::${figure}, shown)).*
      from released_sum as figure join ${rows(["as_before"], ofLaos)} on ${own}
      where (figure.lao is not null) = ${ofLaos}`;
    await tx`
      delete from released_sum figure using ${rows(["untold", "told", "withheld"], ofLaos)}
      where ${own} and (figure.lao is not null) = ${ofLaos}`;
    await tx`
      insert into released_sum (basis, programme, province, lao, year, households, shown)
      select ${basis}, ${programme.id}, figure.province, sum.lao, sum.year, sum.households, to_jsonb(figure)
      from ${figure} figure join ${rows(["told", "withheld"], ofLaos)} on ${own}`;
  }
  await tx`
    with told as materialized (
      select province, count(*) as laos from lao_figure
      where programme = ${programme.id} and basis = ${basis} and ${touched} group by province
    )
    update province_figure total
    set new_laos = coalesce((select laos from told where told.province = total.province), 0)
    where programme = ${programme.id} and basis = ${basis} and year is null and ${touched}`;
}
