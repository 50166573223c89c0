/** Tambons with the LAOs that answer for them. */

import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import type { TambonList } from "../wire/tambons.ts";

/** All of them, for joining tables in the browser: by code; LAOs with the one that has the rest of the land first. */
export async function allTambons(sql: postgres.Sql): Promise<z.infer<typeof TambonList>> {
  const rows = await sql<{ code: string; name_th: string; name_en: string; laos: string[] }[]>`
    select b.code, b.name_th, b.name_en, array_agg(part.lao order by part.position) as laos
    from tambon b join tambon_lao part on part.tambon = b.code
    group by b.code order by b.code collate "C"`;
  return {
    codes: rows.map(({ code }) => code),
    names_th: rows.map(({ name_th }) => name_th),
    names_en: rows.map(({ name_en }) => name_en),
    laos: rows.map(({ laos }) => laos),
  };
}

export interface Tambon {
  code: string;
  name_th: string;
  name_en: string;
  /** Largest part first; `part` is the share of the tambon's residents, null where it is not known. */
  laos: { code: string; part: number | null }[];
}

export async function findTambon(sql: postgres.Sql, code: string): Promise<Tambon | null> {
  const rows = await sql<(Omit<Tambon, "laos"> & { lao: string; part: number | null })[]>`
    select t.code, t.name_th, t.name_en, l.lao, l.part from tambon t join tambon_lao l on l.tambon = t.code
    where t.code = ${code} order by l.part desc nulls last, l.lao collate "C"`;
  const [first] = rows;
  if (!first) return null;
  const { name_th, name_en } = first;
  return { code, name_th, name_en, laos: rows.map(({ lao, part }) => ({ code: lao, part })) };
}
