/** What the demonstration needs to know about the country: the register of LAOs and, for sites, their outlines. */
import type postgres from "postgres";
import type { LaoType } from "../area.ts";
import type { Outline } from "./outline.ts";

export interface DemoLao {
  code: string;
  type: LaoType;
  name_th: string;
  name_en: string;
  province: string;
  province_th: string;
  province_en: string;
  population: number;
}

export interface Country {
  /** In order of code. */
  laos: readonly DemoLao[];
  /** Outlines in EPSG:4326 by LAO code. */
  outlines(codes: readonly string[]): Promise<ReadonlyMap<string, Outline>>;
}

/** The country as it stands in the `area` table. */
export async function readCountry(sql: postgres.Sql | postgres.TransactionSql): Promise<Country> {
  const laos = await sql<DemoLao[]>`
    select lao.code, lao.type, lao.name_th, lao.name_en, lao.province,
           province.name_th as province_th, province.name_en as province_en,
           coalesce(lao.population, 0) as population
    from area lao
    join area province on province.level = 'province' and province.code = lao.province
    where lao.level = 'lao'
    order by lao.code collate "C"`;
  return {
    laos,
    async outlines(codes) {
      const rows = await sql<{ code: string; outline: string }[]>`
        select code, ST_AsGeoJSON(geom, 7) as outline
        from area
        where level = 'lao' and code in ${sql(codes)}`;
      return new Map(
        rows.map(({ code, outline }) => [code, (JSON.parse(outline) as { coordinates: Outline }).coordinates]),
      );
    },
  };
}
