/** Checking, second half, against the `area` table: the LAO exists, and the point lies in it. */
import { nearestNames } from "../../data/nearest-name.ts";
import type { CheckedRecord } from "../../data/reading/check-rows.ts";
import type { ImportIssue } from "../../data/reading/issue.ts";
import type { Database } from "./transaction.ts";

/**
 * Metres by which a point may lie outside its LAO's outline before it is refused: the inaccuracy of our lines where
 * they follow whole tambons, and of our own split of a shared tambon where they do not.
 */
const TOLERANCE = { exact: 250, approx_main: 2000, approx_minor: 2000 } as const;

/** Different wrong codes that get suggestions; looking for the nearest name of thousands would take minutes. */
const SUGGESTED = 25;

/** Points asked about in one statement. */
const BATCH = 2000;

interface Lao {
  code: string;
  name_th: string;
  name_en: string;
  province: string;
}

interface Stray {
  row: number;
  metres: number;
  boundary: keyof typeof TOLERANCE;
  inside: string | null;
  inside_th: string | null;
  inside_en: string | null;
}

/** The LAOs of the records by code, and an issue for each code that does not exist, with the nearest that do. */
async function checkLaos(
  sql: Database,
  records: readonly CheckedRecord[],
): Promise<{ provinces: Map<string, string>; issues: ImportIssue[] }> {
  const laos = await sql<Lao[]>`select code, name_th, name_en, province from area where level = 'lao'`;
  const provinces = new Map(laos.map(({ code, province }) => [code, province]));
  const suggestions = new Map<string, string>();
  const issues = records.flatMap(({ row, lao }): ImportIssue[] => {
    if (provinces.has(lao)) return [];
    if (suggestions.size < SUGGESTED && !suggestions.has(lao)) {
      suggestions.set(
        lao,
        nearestNames(lao, laos)
          .map(({ code, name_th }) => `${code} ${name_th}`)
          .join(", "),
      );
    }
    const nearest = suggestions.get(lao);
    const message = {
      th: `ไม่มี อปท. รหัสนี้${nearest ? ` ใกล้เคียงคือ ${nearest}` : ""}`,
      en: `No LAO has this code${nearest ? `; the nearest are ${nearest}` : ""}`,
    };
    return [{ row, column: "lao", value: lao, message, severity: "error" }];
  });
  return { provinces, issues };
}

/** The points that do not lie in their LAO, how far out they are, and where they lie instead. */
async function findStrays(sql: Database, records: readonly CheckedRecord[]): Promise<Stray[]> {
  const points = records.map(({ row, lao, lng, lat }) => ({ row, lao, lng, lat }));
  return await sql<Stray[]>`
    select point.row, area.boundary,
           ST_Distance(area.geom::geography, spot.geom::geography)::float8 as metres,
           inside.code as inside, inside.name_th as inside_th, inside.name_en as inside_en
    from jsonb_to_recordset(${sql.json(points)}) as point (row integer, lao text, lng float8, lat float8)
    cross join lateral (select ST_SetSRID(ST_MakePoint(point.lng, point.lat), 4326) as geom) spot
    join area on area.level = 'lao' and area.code = point.lao
    left join lateral (
      select code, name_th, name_en from area other
      where other.level = 'lao' and ST_Covers(other.geom, spot.geom)
      limit 1
    ) inside on true
    where point.lng is not null and not ST_Covers(area.geom, spot.geom)
    order by point.row`;
}

/** Issues of LAO codes and points; `provinces` gives the province of each LAO that exists. */
export async function checkPlaces(
  sql: Database,
  records: readonly CheckedRecord[],
): Promise<{ provinces: ReadonlyMap<string, string>; issues: ImportIssue[] }> {
  const { provinces, issues } = await checkLaos(sql, records);
  const sites = records.filter(({ lao, lng }) => lng !== null && provinces.has(lao));
  for (let start = 0; start < sites.length; start += BATCH) {
    const batch = sites.slice(start, start + BATCH);
    const byRow = new Map(batch.map((record) => [record.row, record]));
    for (const stray of await findStrays(sql, batch)) {
      const record = byRow.get(stray.row);
      const metres = Math.round(stray.metres);
      const where =
        stray.inside === null
          ? { th: "", en: "" }
          : {
              th: ` จุดอยู่ใน ${stray.inside} ${stray.inside_th}`,
              en: `; it lies in ${stray.inside} ${stray.inside_en}`,
            };
      issues.push({
        row: stray.row,
        column: "lat",
        value: `${record?.lat}, ${record?.lng}`,
        message: {
          th: `จุดอยู่นอก อปท. ${record?.lao} ไป ${metres} เมตร${where.th}`,
          en: `The point is ${metres} m outside LAO ${record?.lao}${where.en}`,
        },
        severity: metres > TOLERANCE[stray.boundary] ? "error" : "warning",
      });
    }
  }
  return { provinces, issues };
}
