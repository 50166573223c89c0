import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publicRoute } from "../answers/policy.ts";
import { allTambons } from "../db/tambons.ts";
import type { Services } from "../services.ts";
import { TambonList } from "../wire/tambons.ts";

const tambonsRoute = publicRoute({
  method: "get",
  path: "/api/tambons",
  summary: "All tambons and khwaeng with the LAOs that answer for them, as parallel columns",
  request: { query: z.strictObject({}) },
  responses: { 200: { description: "Tambons", content: { "application/json": { schema: TambonList } } } },
});

export function tambonRoutes({ reader }: Services) {
  return new OpenAPIHono().openapi(tambonsRoute, async (c) => c.json(await allTambons(reader), 200));
}
