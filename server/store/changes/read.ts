/** Sets of changes as staff see them: the policies of the tables leave what touches their provinces. */

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

/** How a page of changes is asked for. */
export interface ChangePage {
  /** The key after which it begins; "" = at the first. */
  after: string;
  kind: "added" | "changed" | "removed" | null;
  /** Where the record lies, before or after; null = anywhere. */
  lao: string | null;
}

const OF_KIND = {
  added: "and before is null",
  changed: "and before is not null and after is not null",
  removed: "and after is null",
} as const;

/** Newest first. @param tx a transaction that sees the provinces of the person */
export async function listSets(tx: postgres.TransactionSql, states: readonly State[]): Promise<ChangeSet[]> {
  return await tx<ChangeSet[]>`
    select ${changeSetColumns(tx)} from change_set
    where state = any (${textArray(tx, states)}::text[]) order by change_set.id desc limit 200`;
}

export async function findSet(tx: postgres.TransactionSql, id: string): Promise<ChangeSet | undefined> {
  const [set] = await tx<ChangeSet[]>`select ${changeSetColumns(tx)} from change_set where id = ${id}`;
  return set;
}

/** Those that lie in the provinces that the transaction sees, on both sides. */
export async function readChanges(
  tx: postgres.TransactionSql,
  id: string,
  { after, kind, lao }: ChangePage,
): Promise<{ items: Change[]; next: string | null }> {
  const items = await tx<Change[]>`
    select key, before, after, file_row from change
    where change_set = ${id} and key collate "C" > ${after} ${kind ? tx.unsafe(OF_KIND[kind]) : tx``}
      ${lao === null ? tx`` : tx`and ${lao} in (before ->> 'lao', after ->> 'lao')`}
    order by key collate "C" limit ${PAGE}`;
  return { items: [...items], next: items.length === PAGE ? (items.at(-1)?.key ?? null) : null };
}
