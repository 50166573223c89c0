import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publicRoute } from "../answers/policy.ts";
import { search } from "../db/search/search.ts";
import { limit, Text } from "../questions/parameters.ts";
import type { Services } from "../services.ts";
import { SearchList } from "../wire/search.ts";

const searchRoute = publicRoute({
  method: "get",
  path: "/api/search",
  summary:
    "Places, programmes and sites by Thai or romanised name, code or postcode, best first; names come with their prefix",
  request: { query: z.strictObject({ q: Text.openapi({ example: "อ.เมือง" }), limit: limit(20, 50) }) },
  responses: { 200: { description: "Results", content: { "application/json": { schema: SearchList } } } },
});

export function searchRoutes({ reader, contents, gazetteer }: Services) {
  return new OpenAPIHono().openapi(searchRoute, async (c) => {
    const { q, limit } = c.req.valid("query");
    const { areas } = await contents.current();
    return c.json({ items: await search(reader, await gazetteer.at(areas), q, limit) }, 200);
  });
}
