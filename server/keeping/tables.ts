/** What a backup holds: all that people brought in. What a start makes from the release is left out, and so are sums. */
import type postgres from "postgres";

interface KeptTable {
  name: string;
  /** What tells its rows apart: they are written in this order. */
  key: string;
}

/**
 * Referenced tables stand before those that refer to them. Sessions, codes that wait or were used, counted failures, and
 * imports that were not handed in are left out: after a restore everybody signs in again.
 */
export const KEPT_TABLES: readonly KeptTable[] = [
  { name: "public.dataset", key: "programme, origin" },
  { name: "public.record", key: "programme, origin, key" },
  { name: "public.released_sum", key: "basis, programme, province, lao, year" },
  { name: "public.change_set", key: "id" },
  { name: "public.change", key: "change_set, key" },
  { name: "public.log", key: "id" },
  { name: "accounts.user", key: "id" },
  { name: "public.saved_view", key: "id" },
  { name: "public.heading_choice", key: "programme, heading" },
  { name: "accounts.account", key: "id" },
  { name: "accounts.twoFactor", key: "id" },
  // holds the key by which second factors are enciphered
  { name: "accounts.setting", key: "name" },
];

export interface Column {
  name: string;
  /** As in SQL: `geometry(Point,4326)`. */
  type: string;
}

/** The columns that can be written, in their order; none where there is no such table. */
export async function columnsOf(tx: postgres.TransactionSql, table: string): Promise<Column[]> {
  const [schema = "", name = ""] = table.split(".");
  return await tx<Column[]>`
    select attname as name, format_type(atttypid, atttypmod) as type
    from pg_attribute
    join pg_class on pg_class.oid = attrelid
    join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = ${schema} and relname = ${name} and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`;
}

/** 0 where no migration was applied. */
export async function lastMigration(tx: postgres.TransactionSql): Promise<number> {
  const [table] = await tx<{ exists: boolean }[]>`select to_regclass('public.migration') is not null as exists`;
  if (!table?.exists) return 0;
  const [last] = await tx<{ version: number }[]>`select coalesce(max(version), 0) as version from public.migration`;
  return last?.version ?? 0;
}

/** An identifier from the catalogue, for SQL that is put together. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
