import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publicRoute } from "../answers/policy.ts";
import type { Services } from "../services.ts";

const Basemap = z.object({
  /** Address of a MapLibre style; null where this office has none. */
  style: z.url().nullable(),
});

const basemapRoute = publicRoute({
  method: "get",
  path: "/api/basemap",
  summary: "The style that this office draws under its map",
  responses: { 200: { description: "Its address", content: { "application/json": { schema: Basemap } } } },
});

export function basemapRoutes({ basemapStyle }: Services) {
  return new OpenAPIHono().openapi(basemapRoute, (c) => c.json({ style: basemapStyle ?? null }, 200));
}
