/** The LAOs that a template lists. */
import type postgres from "postgres";
import { areaName } from "../../../../data/area-name.ts";

export interface NamedLao {
  code: string;
  name: string;
  amphoe: string;
  province: string;
  /** A point inside it, degrees (EPSG:4326). */
  lng: number;
  lat: number;
}

/** Those that the person may write about. @param provinces null = all */
export async function laosOf(staff: postgres.Sql, provinces: readonly string[] | null): Promise<NamedLao[]> {
  const laos = await staff<(NamedLao & { type: string; name_en: string })[]>`
    select lao.code, lao.type, lao.name_th as name, lao.name_en, coalesce(amphoe.name_th, '') as amphoe,
           province.name_th as province, ST_X(lao.center) as lng, ST_Y(lao.center) as lat
    from area lao
    join area province on province.level = 'province' and province.code = lao.province
    left join area amphoe on amphoe.level = 'amphoe' and amphoe.code = lao.amphoe
    where lao.level = 'lao' ${provinces ? staff`and lao.province in ${staff(provinces)}` : staff``}
    order by lao.province, lao.amphoe, lao.code collate "C"`;
  return laos.map(({ type, name_en, ...lao }) => ({
    ...lao,
    name: areaName({ type, name_th: lao.name, name_en }, "th"),
  }));
}
