/** Tambons with the LAOs that answer for them. */
import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import type { Tambon, TambonList } from "../wire/tambons.ts";

type Answer = z.infer<typeof Tambon>;

/** Digits after the point of a degree: one metre. */
const DIGITS = 5;

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

/** One with its outline; the LAO that has the rest of its land first. */
export async function findTambon(sql: postgres.Sql, code: string): Promise<Answer | null> {
  const [[tambon], laos] = await Promise.all([
    sql<Omit<Answer, "laos">[]>`
      select code, name_th, name_en, amphoe, province, area_km2, ST_AsGeoJSON(geom, ${DIGITS}::integer)::jsonb as geometry
      from tambon where code = ${code}`,
    sql<Answer["laos"]>`
      select a.code, a.name_th, a.name_en, a.type, l.part, l.residents
      from tambon_lao l join area a on a.level = 'lao' and a.code = l.lao
      where l.tambon = ${code} order by l.position, a.code collate "C"`,
  ]);
  return tambon ? { ...tambon, laos } : null;
}
