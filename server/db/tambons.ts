/** The LAOs that answer for a tambon. */
import type postgres from "postgres";

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
