import { OpenAPIHono, z } from "@hono/zod-openapi";
import { AREA_LEVELS } from "../../data/area.ts";
import { publicRoute } from "../answers/policy.ts";
import { ProblemError, unexpected } from "../answers/problem.ts";
import { areaDetail } from "../db/area-detail.ts";
import { findArea, identify, listAreas } from "../db/areas.ts";
import { Cursor, decodeCursor, encodeCursor } from "../questions/cursor.ts";
import { degrees } from "../questions/degrees.ts";
import { whereOutside } from "../questions/in-country.ts";
import { limit, Text, within } from "../questions/parameters.ts";
import { checkedWithin } from "../questions/within.ts";
import type { Services } from "../services.ts";
import { AreaDetail, AreaList, Identify } from "../wire/area.ts";

const level = z.enum(AREA_LEVELS).optional();

const listRoute = publicRoute({
  method: "get",
  path: "/api/areas",
  summary: "Areas by level, parent and name",
  request: {
    query: z.strictObject({
      level,
      region: within.region,
      province: within.province,
      amphoe: within.amphoe,
      q: Text.optional(),
      limit: limit(100, 1000),
      cursor: Cursor,
    }),
  },
  responses: { 200: { description: "A page", content: { "application/json": { schema: AreaList } } } },
});

const oneRoute = publicRoute({
  method: "get",
  path: "/api/areas/{code}",
  summary:
    "One area, by a code of any register; without a level the LAO wins where codes coincide (the khet of Bangkok)",
  request: { params: z.object({ code: z.string() }), query: z.strictObject({ level }) },
  responses: { 200: { description: "The area", content: { "application/json": { schema: AreaDetail } } } },
});

const identifyRoute = publicRoute({
  method: "get",
  path: "/api/identify",
  summary: "Province, amphoe and LAO at a point (WGS 84)",
  request: { query: z.strictObject({ lng: degrees(180), lat: degrees(90) }) },
  responses: { 200: { description: "Where it lies", content: { "application/json": { schema: Identify } } } },
});

export function areaRoutes({ reader }: Services) {
  return new OpenAPIHono()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid("query");
      const filter = {
        level: query.level ?? null,
        within: await checkedWithin(reader, { ...query, lao: null }),
        text: query.q ?? null,
      };
      const after = decodeCursor(query.cursor, ["text", "text"]);
      const { items, total, more } = await listAreas(reader, filter, { after, limit: query.limit });
      const last = more ? items.at(-1) : undefined;
      return c.json({ items, total, next: last ? encodeCursor([last.level, last.code]) : null }, 200);
    })
    .openapi(oneRoute, async (c) => {
      const { code } = c.req.valid("param");
      const area = /^[0-9A-Za-z-]{1,20}$/.test(code)
        ? await findArea(reader, code, c.req.valid("query").level ?? null)
        : null;
      if (!area) throw unexpected("code", code, { th: "ไม่มีพื้นที่รหัสนี้", en: "no area has this code" }, 404);
      return c.json(await areaDetail(reader, area), 200);
    })
    .openapi(identifyRoute, async (c) => {
      const { lng, lat } = c.req.valid("query");
      const place = await identify(reader, lng, lat);
      if (place) return c.json(place, 200);
      const where = whereOutside([lng, lat]);
      const detail = { th: `จุด ${lng}, ${lat} ${where.th}`, en: `The point ${lng}, ${lat} lies ${where.en}` };
      throw new ProblemError(404, detail, { parameter: "lng", value: String(lng) });
    });
}
