/** What publishing a draft would do to the totals of its programme: worked out from its changes, without doing it. */
import type postgres from "postgres";
import { needsSmallCells } from "../../../data/disclosure.ts";
import type { Programme } from "../../../data/programme.ts";
import { programmeById } from "../../../data/programmes/index.ts";
import { textArray } from "../../db/text-array.ts";
import { lastReleased, sumsOf } from "../protected-figures.ts";
import { isWithheld } from "../release.ts";
import type { TableCell } from "../suppression.ts";
import type { Database } from "../transaction.ts";
import { type ChangeSet, changeSetColumns, type Effect, type Totals } from "./change-set.ts";
import { refuseUnpublishable } from "./publish.ts";
import { ChangeRefused } from "./refused.ts";

type Named = Pick<ChangeSet, "id" | "programme">;

/** The programme's real records as the set would leave them, for `from`. */
function becoming(sql: Database, { id, programme }: Named, measures: readonly string[]) {
  const stored = sql.unsafe(measures.map((name) => `, ${name}`).join(""));
  const written = sql.unsafe(measures.map((name) => `, (after #>> '{measures,${name}}')::float8`).join(""));
  return sql`(
    select province, lao, year${stored} from record
    where programme = ${programme} and origin = 'real'
      and not exists (select from change where change_set = ${id} and change.key = record.key)
    union all
    select after ->> 'province', after ->> 'lao', (after ->> 'year')::integer${written} from change
    where change_set = ${id} and after is not null
  ) as record`;
}

async function totalsOf(sql: Database, set: Named, measures: readonly string[]): Promise<Effect["totals"]> {
  const sums = sql.unsafe(measures.map((name) => `, '${name}', sum(${name})`).join(""));
  const total = sql`select jsonb_build_object('records', count(*)${sums})`;
  const [row] = await sql<{ before: Totals; after: Totals }[]>`
    select (${total} from record where programme = ${set.programme} and origin = 'real') as before,
           (${total} from ${becoming(sql, set, measures)}) as after`;
  return row ?? { before: {}, after: {} };
}

/** The records of each LAO and year by province. @param records rows of records, for `from` */
async function cellsOf(
  sql: Database,
  records: postgres.PendingQuery<postgres.Row[]>,
): Promise<Map<string, TableCell[]>> {
  const rows = await sql<{ province: string; cells: TableCell[] }[]>`
    select province, json_agg(
      json_build_object('lao', lao, 'year', year, 'records', records, 'households', households)
      order by lao collate "C", year) as cells
    from (
      select province, lao, year, count(*) as records, coalesce(sum(households), 0) as households
      from ${records} group by province, lao, year
    ) as cell group by province`;
  return new Map(rows.map(({ province, cells }) => [province, cells]));
}

/** Sums of LAOs that will be withheld: those of the provinces that it touches, and of the others as they are. */
async function withheldBy(sql: Database, set: ChangeSet, programme: Programme): Promise<number> {
  const here = sql`province = any (${textArray(sql, set.provinces)}::text[])`;
  const records = sql`${becoming(sql, set, ["households"])} where ${here}`;
  const scope = { programme, basis: "real", touched: here } as const;
  const sums = sumsOf(programme, await cellsOf(sql, records), await lastReleased(sql, scope));
  const [others] = await sql<{ withheld: number }[]>`
    select count(*)::integer as withheld from lao_figure
    where programme = ${programme.id} and basis = 'real' and suppressed and not ${here}`;
  return sums.filter((sum) => sum.lao !== null && isWithheld(sum)).length + (others?.withheld ?? 0);
}

/**
 * Writes the effect beside the set; a set that could not be published as things are gets none. Each question is a
 * transaction of its own, so that others are answered in between.
 */
export async function foretell(sql: Database, changeSet: string): Promise<void> {
  const [set] = await sql<ChangeSet[]>`select ${changeSetColumns(sql)} from change_set where id = ${changeSet}`;
  const programme = set && programmeById(set.programme);
  if (!set || !programme) return;
  try {
    await refuseUnpublishable(sql, set, programme);
  } catch (error) {
    if (error instanceof ChangeRefused) return;
    throw error;
  }
  const measures = programme.measures.map(({ measure }) => measure);
  const totals = await totalsOf(sql, set, measures);
  const withheld = needsSmallCells(programme) ? await withheldBy(sql, set, programme) : 0;
  const effect = { totals, withheld };
  await sql`update change_set set effect = ${sql.json(effect)} where id = ${changeSet}`;
}
