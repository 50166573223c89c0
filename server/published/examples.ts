/** Published examples with the names of their places. */
import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { type Example, readExamples } from "../../data/real/examples.ts";
import { areasByCode } from "../db/areas.ts";
import type { ExampleList } from "../wire/examples.ts";

type Answer = z.infer<typeof ExampleList>["items"];

/** They come with the product; read once. */
let kept: readonly Example[] | null = null;
function examples(): readonly Example[] {
  kept ??= readExamples();
  return kept;
}

/** @param programme undefined = of all */
export async function publishedExamples(sql: postgres.Sql, programme: string | undefined): Promise<Answer> {
  const chosen = examples().filter((example) => programme === undefined || example.programme === programme);
  const found = await areasByCode(
    sql,
    chosen.flatMap(({ area }) => area ?? []),
  );
  const areas = new Map(found.map((area) => [`${area.level} ${area.code}`, area]));
  return chosen.map(({ area: asked, source, ...example }) => {
    const area = asked && areas.get(`${asked.level} ${asked.code}`);
    if (!area) return { ...example, area: null, lao: null, center: null, source: source.title, url: source.url };
    const { level, code, type, name_th, name_en, within_th, within_en, center } = area;
    return {
      ...example,
      area: { level, code, type, name_th, name_en, within_th, within_en },
      lao: level === "lao" ? code : null,
      center,
      source: source.title,
      url: source.url,
    };
  });
}
