import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publicRoute } from "../answers/policy.ts";
import { publishedExamples } from "../published/examples.ts";
import { ProgrammeId } from "../questions/parameters.ts";
import type { Services } from "../services.ts";
import { ExampleList } from "../wire/examples.ts";

const examplesRoute = publicRoute({
  method: "get",
  path: "/api/examples",
  summary: "Published examples: single real places with their source, which are in no sum",
  request: { query: z.strictObject({ programme: ProgrammeId.optional() }) },
  responses: { 200: { description: "Examples", content: { "application/json": { schema: ExampleList } } } },
});

export function exampleRoutes({ reader }: Services) {
  return new OpenAPIHono().openapi(examplesRoute, async (c) => {
    const { programme } = c.req.valid("query");
    const items = await publishedExamples(reader, programme);
    return c.json({ items, total: items.length }, 200);
  });
}
