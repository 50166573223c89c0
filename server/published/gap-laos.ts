import type postgres from "postgres";
import { areaName } from "../../data/area-name.ts";
import { REGISTER_YEAR } from "../../data/register-theme.ts";
import { areasByCode } from "../db/areas.ts";
import { type Gap, neighboursWith } from "../db/gaps.ts";
import { housesOf } from "../db/population.ts";

/** LAOs next door that are named. */
const NEIGHBOURS = 3;

/** The areas with what they lack and their neighbours, in the order given. */
export async function gapLaos<G extends Pick<Gap, "code" | "missing">>(
  sql: postgres.Sql,
  gaps: readonly G[],
  year: number | null,
) {
  const keys = gaps.map(({ code }) => ({ level: "lao", code }));
  const [areas, houses, neighbours] = await Promise.all([
    areasByCode(sql, keys),
    housesOf(
      sql,
      "lao",
      REGISTER_YEAR,
      gaps.map(({ code }) => code),
    ),
    neighboursWith(sql, gaps, { year, limit: NEIGHBOURS }),
  ]);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return gaps.flatMap(({ code, missing }) => {
    const area = byCode.get(code);
    const next = (neighbours.get(code) ?? []).map((lao) => ({
      code: lao.code,
      name_th: areaName(lao, "th"),
      name_en: areaName(lao, "en"),
      province: lao.province,
    }));
    return area ? [{ ...area, houses: houses.get(code) ?? null, missing, neighbours: next }] : [];
  });
}

export type GapAnswer = Awaited<ReturnType<typeof gapLaos>>[number];
