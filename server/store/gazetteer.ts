/** The places of the database, for matching the rows of an import. */
import { withinText } from "../../data/area-name.ts";
import { type Gazetteer, gazetteerOf, type NamedTambon } from "../../data/reading/import/gazetteer.ts";
import { type RegisterArea, registerOf } from "../../data/reading/places/register.ts";
import { laosOf } from "../../data/register/identity.ts";
import type { Database } from "./transaction.ts";

interface AreaRow {
  level: "province" | "amphoe" | "lao";
  code: string;
  type: string;
  name_th: string;
  name_en: string;
  province: string;
  amphoe: string | null;
}

export async function readGazetteer(sql: Database): Promise<Gazetteer> {
  const rows = await sql<AreaRow[]>`
    select level, code, type, name_th, name_en, province, amphoe from area order by level, code collate "C"`;
  const tambons = await sql<NamedTambon[]>`
    select code, name_th, name_en, amphoe, province, array_agg(lao order by position) as laos
    from tambon join tambon_lao on tambon = code
    group by code order by code collate "C"`;
  const named = new Map(rows.map((row) => [`${row.level} ${row.code}`, row]));
  const areas = rows.map((row): RegisterArea => {
    const above = {
      amphoe: row.level === "lao" ? named.get(`amphoe ${row.amphoe}`) : null,
      province: row.level === "province" ? null : named.get(`province ${row.province}`),
    };
    return {
      ...row,
      province: row.level === "province" ? null : row.province,
      within_th: withinText(above, "th"),
      within_en: withinText(above, "en"),
      // whether points lie in an area is asked in SQL
      bbox: [0, 0, 0, 0],
    };
  });
  const ofLevel = (level: RegisterArea["level"]) => areas.filter((area) => area.level === level);
  const register = registerOf({ province: ofLevel("province"), amphoe: ofLevel("amphoe"), lao: ofLevel("lao") });
  return gazetteerOf(register, tambons, laosOf);
}
