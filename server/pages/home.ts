/** What the home page says of the country. */
import type postgres from "postgres";
import { publishesRecords } from "../../data/disclosure.ts";
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { OPENING_PROGRAMME, programmeOf } from "../../data/themes.ts";
import { areasByCode, WHOLE_COUNTRY } from "../db/areas.ts";
import { provinceValues } from "../db/coverage.ts";
import type { Contents } from "../db/dataset.ts";
import { outlinesOn, sheetOf } from "../db/outlines.ts";
import { ALL_YEARS } from "../db/period.ts";
import { yearValues } from "../db/series.ts";
import { areaSummary } from "../published/area-summary.ts";
import type { HomePage } from "./page.ts";
import { outlinePath } from "./still-map.ts";

type Sql = postgres.Sql;

/** Units of the map's longer side: some three kilometres each. */
const MAP_SIZE = 600;
/** A programme that fewer LAOs have is still a pilot: nobody asks where it is missing. */
const WIDESPREAD = 0.5;

/** Programmes that are meant for every LAO, and so have a share worth following. */
const SPREADING = PROGRAMMES.filter((programme) => programme.geometry === "area" && publishesRecords(programme));

function shares(sql: Sql, programme: Programme) {
  return provinceValues(sql, { programme, measure: "coverage", within: WHOLE_COUNTRY, ...ALL_YEARS });
}

async function ranking(sql: Sql, programme: Programme): Promise<HomePage["rankings"][number]> {
  const values = new Map((await shares(sql, programme)).map(({ code, value }) => [code, value ?? 0]));
  const areas = await areasByCode(
    sql,
    [...values.keys()].map((code) => ({ level: "province", code })),
  );
  const provinces = areas.map(({ code, type, name_th, name_en }) => {
    return { code, type, name_th, name_en, share: values.get(code) ?? 0 };
  });
  return { programme: programme.id, provinces: provinces.sort((a, b) => a.share - b.share) };
}

async function progress(sql: Sql, programme: Programme, laos: number): Promise<HomePage["progress"][number][]> {
  const rows = await yearValues(sql, [programme], "coverage", WHOLE_COUNTRY);
  const [first, last] = [rows[0]?.year, rows.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const began = new Map(rows.map((row) => [row.year, row.laos]));
  let sum = 0;
  const values = Array.from({ length: last - first + 1 }, (_, step) => {
    sum += began.get(first + step) ?? 0;
    return sum / laos;
  });
  return [{ programme: programme.id, first, shares: values }];
}

async function countryMap(sql: Sql, loaded: Contents): Promise<HomePage["map"]> {
  const question = { level: "province", within: WHOLE_COUNTRY, detail: 6 } as const;
  const programme = programmeOf(OPENING_PROGRAMME);
  const sheet = await sheetOf(sql, question, MAP_SIZE);
  const [outlines, values] = await Promise.all([
    outlinesOn(sql, sheet, question),
    loaded.datasets.has(programme.id) ? shares(sql, programme) : [],
  ]);
  const byCode = new Map(values.map(({ code, value }) => [code, value]));
  const areas = outlines.map(({ code, polygons }) => {
    return { code, path: outlinePath(polygons), value: byCode.get(code) ?? null };
  });
  return { width: sheet.width, height: sheet.height, areas, place: null, programme: programme.id };
}

/** @throws ProblemError 404 while nothing is loaded */
export async function homePage(sql: Sql, loaded: Contents): Promise<HomePage> {
  const [summary, map] = await Promise.all([
    areaSummary(sql, loaded, WHOLE_COUNTRY, ALL_YEARS),
    countryMap(sql, loaded),
  ]);
  const share = new Map(summary.programmes.map(({ id, coverage }) => [id, coverage ?? 0]));
  const widespread = SPREADING.filter(({ id }) => (share.get(id) ?? 0) >= WIDESPREAD);
  const [rankings, lines] = await Promise.all([
    Promise.all(widespread.map((programme) => ranking(sql, programme))),
    Promise.all(SPREADING.map((programme) => progress(sql, programme, summary.areas.laos))),
  ]);
  return { kind: "home", summary, rankings, progress: lines.flat(), map };
}
