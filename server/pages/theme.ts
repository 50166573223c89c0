/** A theme on a still map: provinces of the country or of a region, LAOs of one province. */
import type postgres from "postgres";
import { type AreaAnswer, areasByCode, WHOLE_COUNTRY, type Within } from "../db/areas.ts";
import type { CoverageQuestion } from "../db/coverage.ts";
import type { Contents } from "../db/dataset.ts";
import { outlinesOn, sheetOf } from "../db/outlines.ts";
import { ALL_YEARS } from "../db/period.ts";
import { areaValues } from "../published/area-values.ts";
import type { ThemePage } from "./page.ts";
import { outlinePath, type StillMap } from "./still-map.ts";

type Sql = postgres.Sql;

/** Units of the map's longer side. */
const MAP_SIZE = 760;

/** The areas that are coloured around a place. */
function around(place: AreaAnswer | null) {
  if (place === null) return { level: "province", within: WHOLE_COUNTRY, detail: 6 } as const;
  if (place.level === "region")
    return { level: "province", within: { ...WHOLE_COUNTRY, region: [place.code] }, detail: 8 } as const;
  const province = place.province ?? place.code;
  return { level: "lao", within: { ...WHOLE_COUNTRY, province: [province] }, detail: 8 } as const;
}

async function stillMap(sql: Sql, place: AreaAnswer | null, values: ReadonlyMap<string, number | null>) {
  const coloured = around(place);
  const sheet = await sheetOf(sql, coloured, MAP_SIZE);
  const inner = place?.level === "amphoe" || place?.level === "lao" ? { level: place.level, code: place.code } : null;
  const own = inner && {
    level: inner.level,
    within: { ...WHOLE_COUNTRY, [inner.level]: [inner.code] } as Within,
    detail: coloured.detail,
  };
  const [outlines, marked] = await Promise.all([
    outlinesOn(sql, sheet, coloured),
    own ? outlinesOn(sql, sheet, own) : [],
  ]);
  const map: StillMap = {
    width: sheet.width,
    height: sheet.height,
    areas: outlines.map(({ code, polygons }) => ({
      code,
      path: outlinePath(polygons),
      value: values.get(code) ?? null,
    })),
    place: marked[0] ? outlinePath(marked[0].polygons) : null,
  };
  return map;
}

/** @throws ProblemError 404 while nothing of the programme is loaded */
export async function themePage(
  sql: Sql,
  loaded: Contents,
  place: AreaAnswer | null,
  theme: Omit<CoverageQuestion, "within">,
): Promise<ThemePage> {
  const { level, within } = around(place);
  const question = { ...theme, level, within };
  const [answer, scale] = await Promise.all([
    areaValues(sql, loaded, question),
    areaValues(sql, loaded, { ...question, ...ALL_YEARS }),
  ]);
  const { codes, values } = answer;
  const [map, areas] = await Promise.all([
    stillMap(sql, place, new Map(codes.map((code, at) => [code, values[at] ?? null]))),
    areasByCode(
      sql,
      codes.map((code) => ({ level, code })),
    ),
  ]);
  const names = new Map(areas.map(({ code, type, name_th, name_en }) => [code, { code, type, name_th, name_en }]));
  return { ...answer, kind: "theme", scale, place, names, map };
}
