/** The rows from which the gazetteer is made. */
import type postgres from "postgres";

interface Named {
  code: string;
  name_th: string;
  name_en: string;
}

export interface AreaRow extends Named {
  level: "province" | "amphoe" | "lao";
  type: string;
  region: string;
  province: string;
  amphoe: string | null;
  residents: number;
}

/** A LAO as a later register calls it. */
export interface LaterRow extends Named {
  lao: string;
  type: string;
  former_code: string;
}

/** One LAO of a tambon. */
export interface TambonRow extends Named {
  amphoe: string;
  province: string;
  lao: string;
  /** 0: the LAO of the whole tambon, or the one with the rest of its land. */
  position: number;
}

export interface RegionRow extends Named {
  type: string;
  residents: number;
}

export interface PlaceRows {
  regions: readonly RegionRow[];
  areas: readonly AreaRow[];
  later: readonly LaterRow[];
  tambons: readonly TambonRow[];
}

export async function readPlaces(sql: postgres.Sql): Promise<PlaceRows> {
  const [regions, areas, later, tambons] = await Promise.all([
    sql<RegionRow[]>`
      select r.code, r.type, r.name_th, r.name_en, coalesce(sum(a.population), 0)::int as residents
      from region r left join region_province m on m.region = r.code
      left join area a on a.level = 'province' and a.code = m.province
      group by r.code order by r.position`,
    sql<AreaRow[]>`
      select level, code, type, name_th, name_en, region, province, amphoe, coalesce(population, 0) as residents
      from area order by level, code collate "C"`,
    sql<LaterRow[]>`
      select lao, code, type, name_th, name_en, former_code from area_alias order by lao collate "C", since`,
    sql<TambonRow[]>`
      select b.code, b.name_th, b.name_en, b.amphoe, b.province, part.lao, part.position
      from tambon b join tambon_lao part on part.tambon = b.code order by b.code collate "C", part.position`,
  ]);
  return { regions, areas, later, tambons };
}
