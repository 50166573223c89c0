/** What the page of a place says. */
import type postgres from "postgres";
import { BE_OFFSET } from "../../data/programme.ts";
import { type Figure, publishedAbout } from "../../data/published/figure.ts";
import { readFigures } from "../../data/published/read.ts";
import { areaDetail } from "../db/area-detail.ts";
import { type AreaAnswer, WHOLE_COUNTRY, type Within } from "../db/areas.ts";
import type { Contents } from "../db/dataset.ts";
import { firstYears, neighboursOf, partsOf } from "../db/neighbours.ts";
import { outlinesOn, sheetOf } from "../db/outlines.ts";
import { ALL_YEARS } from "../db/period.ts";
import { areaSummary } from "../published/area-summary.ts";
import type { PlacePage } from "./page.ts";
import { outlinePath, type StillMap } from "./still-map.ts";

type Sql = postgres.Sql;

/** Units of the map's longer side. */
const MAP_SIZE = 320;

function only({ level, code }: Pick<AreaAnswer, "level" | "code">): Within {
  return { ...WHOLE_COUNTRY, [level]: [code] };
}

/** A province in the country, anything smaller among the amphoe of its province. */
async function placeMap(sql: Sql, { level, code, province }: AreaAnswer): Promise<StillMap> {
  const around =
    province === null
      ? ({ level: "province", within: WHOLE_COUNTRY, detail: 6 } as const)
      : ({ level: "amphoe", within: { ...WHOLE_COUNTRY, province: [province] }, detail: 8 } as const);
  const sheet = await sheetOf(sql, around, MAP_SIZE);
  const own = { level: level as typeof around.level, within: only({ level, code }), detail: around.detail };
  const [outlines, [place]] = await Promise.all([outlinesOn(sql, sheet, around), outlinesOn(sql, sheet, own)]);
  const areas = outlines.map((each) => ({ code: each.code, path: outlinePath(each.polygons), value: null }));
  return { width: sheet.width, height: sheet.height, areas, place: place ? outlinePath(place.polygons) : null };
}

/** Published figures change with the product, so they are read once. */
const FIGURES = readFigures();

function publishedIn(area: AreaAnswer): Figure[] {
  const latest = ({ as_of, year }: Figure) => as_of ?? String((year ?? 0) - BE_OFFSET);
  return publishedAbout(FIGURES, { area }).sort((one, other) => (latest(one) < latest(other) ? 1 : -1));
}

/** @throws ProblemError 404 while nothing is loaded */
export async function placePage(sql: Sql, loaded: Contents, found: AreaAnswer): Promise<PlacePage> {
  const { level, code, province } = found;
  const within = only(found);
  const [area, summary, around, since, neighbours, parts, map] = await Promise.all([
    areaDetail(sql, found),
    areaSummary(sql, loaded, within, ALL_YEARS),
    province === null ? null : areaSummary(sql, loaded, { ...WHOLE_COUNTRY, province: [province] }, ALL_YEARS),
    firstYears(sql, within),
    level === "lao" ? neighboursOf(sql, code) : [],
    level === "lao" ? [] : partsOf(sql, level === "province" ? "amphoe" : "lao", within),
    placeMap(sql, found),
  ]);
  return { kind: "place", area, summary, around, since, neighbours, parts, published: publishedIn(found), map };
}
