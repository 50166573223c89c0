/** Areas of any levels as one parameter: `province:50,lao:6500101`. */
import { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { AREA_LEVELS, type AreaLevel } from "../../data/area.ts";
import { unionOf, WHOLE_COUNTRY, type Within } from "../db/areas.ts";
import { checkedWithin } from "./within.ts";

export interface AreaReference {
  level: AreaLevel;
  code: string;
}

export const MAX_AREAS = 8;

/** Null when missing; empty parts, other levels and repetitions are refused. */
export const Areas = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined) return null;
    const parts = text.split(",");
    const areas = parts.flatMap((part): AreaReference[] => {
      const [, name, code] = /^([a-z]+):([0-9A-Za-z-]{1,20})$/.exec(part) ?? [];
      const level = AREA_LEVELS.find((each) => each === name);
      return level && code ? [{ level, code }] : [];
    });
    if (areas.length === parts.length && parts.length <= MAX_AREAS && new Set(parts).size === parts.length)
      return areas;
    const params = {
      th: `ระดับ:รหัส คั่นด้วยจุลภาค ไม่ซ้ำกัน ไม่เกิน ${MAX_AREAS} แห่ง ระดับคือ ${AREA_LEVELS.join(", ")}`,
      en: `level:code between commas, at most ${MAX_AREAS} different ones; levels are ${AREA_LEVELS.join(", ")}`,
    };
    context.addIssue({ code: "custom", params });
    return z.NEVER;
  })
  .openapi({ type: "string", description: "areas of any levels, `level:code` between commas", example: "province:50" });

/** @throws ProblemError 400 naming the first area that does not exist */
export async function checkedAreas(sql: postgres.Sql, areas: readonly AreaReference[]): Promise<Within[]> {
  return await Promise.all(areas.map(({ level, code }) => checkedWithin(sql, { ...WHOLE_COUNTRY, [level]: [code] })));
}

/**
 * All of them as one selection, in which an LAO of two of them counts once.
 * @throws ProblemError 400 naming the first area that does not exist
 */
export async function checkedUnion(sql: postgres.Sql, areas: readonly AreaReference[]): Promise<Within> {
  return await unionOf(sql, await checkedAreas(sql, areas));
}
