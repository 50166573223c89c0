/** Sets of changes as staff see them: those that touch their provinces. */

import type postgres from "postgres";
import { textArray } from "../../db/text-array.ts";
import { type ChangeSet, changeSetColumns, type State } from "./change-set.ts";
import type { RecordContent } from "./content.ts";

/** Changes that one answer holds. */
const PAGE = 200;

export interface Change {
  key: string;
  before: RecordContent | null;
  after: RecordContent | null;
  file_row: number | null;
}

type Provinces = readonly string[] | null;

export async function listSets(
  sql: postgres.Sql,
  provinces: Provinces,
  states: readonly State[],
): Promise<ChangeSet[]> {
  return await sql.begin((tx) => {
    const within = provinces ? tx`and provinces && ${textArray(sql, provinces)}::text[]` : tx``;
    return tx<ChangeSet[]>`
      select ${changeSetColumns(tx)} from change_set
      where state = any (${textArray(sql, states)}::text[]) ${within} order by change_set.id desc limit 200`;
  });
}

/** The changes after a key that lie in the provinces on both sides. */
export async function readChanges(
  sql: postgres.Sql,
  id: string,
  provinces: Provinces,
  after: string,
): Promise<Change[]> {
  const seen = (side: "before" | "after") =>
    provinces
      ? sql`and (${sql(side)} is null or ${sql(side)} ->> 'province' = any (${textArray(sql, provinces)}::text[]))`
      : sql``;
  return await sql<Change[]>`
    select key, before, after, file_row from change
    where change_set = ${id} and key collate "C" > ${after} ${seen("before")} ${seen("after")}
    order by key collate "C" limit ${PAGE}`;
}
