/** One tambon with its outline and the LAOs that share it. */
import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import type { Tambon } from "../wire/tambon.ts";

type Answer = z.infer<typeof Tambon>;

/** Digits after the point of a degree: one metre. */
const DIGITS = 5;

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
