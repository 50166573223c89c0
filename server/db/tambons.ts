/** All tambons with the LAOs that answer for them, for joining tables in the browser. */

import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import type { TambonList } from "../wire/tambons.ts";

/** By code; LAOs with the one that has the rest of the land first. */
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
