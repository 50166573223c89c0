import { OpenAPIHono, z } from "@hono/zod-openapi";
import { REGISTER_SOURCE, REGISTER_YEARS, registerDate } from "../../data/register-theme.ts";
import { NOTES } from "../../data/residents/notes.ts";
import { publicRoute } from "../answers/policy.ts";
import { unexpected } from "../answers/problem.ts";
import { notAllotted, populationOf } from "../db/population.ts";
import { Year } from "../questions/parameters.ts";
import type { Services } from "../services.ts";
import { Denominators } from "../wire/denominators.ts";

const denominatorsRoute = publicRoute({
  method: "get",
  path: "/api/denominators",
  summary: "Registered residents and houses of every area of a level in a year, as parallel columns",
  request: {
    query: z.strictObject({
      level: z.enum(["nation", "region", "province", "amphoe", "lao"]),
      year: Year,
    }),
  },
  responses: {
    200: { description: "Codes and figures", content: { "application/json": { schema: Denominators } } },
  },
});

export function denominatorRoutes({ reader }: Services) {
  return new OpenAPIHono().openapi(denominatorsRoute, async (c) => {
    const { level, year: asked } = c.req.valid("query");
    const year = asked ?? REGISTER_YEARS[1];
    const rows = await populationOf(reader, level, year);
    if (rows.length === 0) {
      const reason = { th: "ไม่มีจำนวนประชากรและบ้านของปีนี้", en: "no residents and houses are known for this year" };
      throw unexpected("year", String(year), reason, 404);
    }
    const used = new Set(rows.flatMap(({ notes }) => notes));
    return c.json(
      {
        level,
        year,
        codes: rows.map(({ code }) => code),
        residents: rows.map(({ residents }) => residents),
        houses: rows.map(({ houses }) => houses),
        notes: rows.map(({ notes }) => notes),
        note_texts: Object.fromEntries([...used].map((note) => [note, NOTES[note]])),
        not_allotted: await notAllotted(reader, year),
        source: REGISTER_SOURCE,
        as_of: registerDate(year),
      },
      200,
    );
  });
}
