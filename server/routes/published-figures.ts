import { OpenAPIHono, z } from "@hono/zod-openapi";
import { AREA_LEVELS } from "../../data/area.ts";
import { TOPICS, topicTitle } from "../../data/published/topics.ts";
import { publicRoute } from "../answers/policy.ts";
import { unexpected } from "../answers/problem.ts";
import { findArea } from "../db/areas.ts";
import { publishedFigures } from "../published/published-figures.ts";
import { Text } from "../questions/parameters.ts";
import type { Services } from "../services.ts";
import { PublishedFigures } from "../wire/published-figures.ts";

const figuresRoute = publicRoute({
  method: "get",
  path: "/api/published/figures",
  summary: "What was published, with source, date and trust; what does not add up, and where sources disagree",
  request: {
    query: z.strictObject({
      programme: Text.optional().openapi({
        enum: [...TOPICS],
        description: "a programme or another topic",
        example: "welfare-fund",
      }),
      area: z.string().optional().openapi({ description: "code of an area; all places when missing", example: "10" }),
      level: z.enum(AREA_LEVELS).optional().openapi({ description: "of `area`, where codes coincide" }),
      place: Text.optional(),
      measure: Text.optional(),
      id: Text.optional().openapi({ description: "one figure" }),
    }),
  },
  responses: { 200: { description: "Figures", content: { "application/json": { schema: PublishedFigures } } } },
});

export function publishedFigureRoutes({ reader }: Services) {
  return new OpenAPIHono().openapi(figuresRoute, async (c) => {
    const { programme: topic, area: code, level, ...rest } = c.req.valid("query");
    if (topic !== undefined && topicTitle(topic) === null) {
      const topics = TOPICS.join(", ");
      throw unexpected("programme", topic, { th: `ต้องเป็นหนึ่งใน ${topics}`, en: `must be one of ${topics}` });
    }
    if (code === undefined) return c.json(publishedFigures({ topic, ...rest }), 200);
    const area = /^[0-9A-Za-z-]{1,20}$/.test(code) ? await findArea(reader, code, level ?? null) : null;
    if (!area) throw unexpected("area", code, { th: "ไม่มีพื้นที่รหัสนี้", en: "no area has this code" }, 404);
    return c.json(publishedFigures({ topic, area, ...rest }), 200);
  });
}
