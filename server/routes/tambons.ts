import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publicRoute } from "../answers/policy.ts";
import { unexpected } from "../answers/problem.ts";
import { allTambons, findTambon } from "../db/tambons.ts";
import type { Services } from "../services.ts";
import { Tambon, TambonList } from "../wire/tambons.ts";

const tambonsRoute = publicRoute({
  method: "get",
  path: "/api/tambons",
  summary: "All tambons and khwaeng with the LAOs that answer for them, as parallel columns",
  request: { query: z.strictObject({}) },
  responses: { 200: { description: "Tambons", content: { "application/json": { schema: TambonList } } } },
});

const tambonRoute = publicRoute({
  method: "get",
  path: "/api/tambons/{code}",
  summary: "One tambon: its outline, and the LAOs that share it with the part of each",
  request: { params: z.object({ code: z.string() }) },
  responses: { 200: { description: "The tambon", content: { "application/json": { schema: Tambon } } } },
});

export function tambonRoutes({ reader }: Services) {
  return new OpenAPIHono()
    .openapi(tambonsRoute, async (c) => c.json(await allTambons(reader), 200))
    .openapi(tambonRoute, async (c) => {
      const { code } = c.req.valid("param");
      const tambon = /^\d{6}$/.test(code) ? await findTambon(reader, code) : null;
      if (!tambon) throw unexpected("code", code, { th: "ไม่มีตำบลรหัสนี้", en: "no tambon has this code" }, 404);
      return c.json(tambon, 200);
    });
}
