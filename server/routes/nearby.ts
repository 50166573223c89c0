import { OpenAPIHono, z } from "@hono/zod-openapi";
import { COUNTRY_BOUNDS } from "../../data/country.ts";
import { publishesSites } from "../../data/disclosure.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { publicRoute } from "../answers/policy.ts";
import { unexpected } from "../answers/problem.ts";
import { nearestSites, recordsByKey } from "../db/nearby.ts";
import { requireDataset, requireSources } from "../published/provenance.ts";
import { degrees } from "../questions/degrees.ts";
import { requireCountry } from "../questions/in-country.ts";
import { limit, ProgrammeId, requireProgramme } from "../questions/parameters.ts";
import type { Services } from "../services.ts";
import { NearbyList } from "../wire/record.ts";

/** Degrees beyond the borders from which one may ask: a person at sea or in a neighbouring country. */
const AROUND = 5;

const [west, south, east, north] = COUNTRY_BOUNDS;
const WITH_SITES = PROGRAMMES.filter(publishesSites);

const nearbyRoute = publicRoute({
  method: "get",
  path: "/api/nearby",
  summary: "Sites nearest to a point (WGS 84), with metres on the ellipsoid",
  request: {
    query: z.strictObject({
      lng: degrees(180).openapi({ minimum: west, maximum: east }),
      lat: degrees(90).openapi({ minimum: south, maximum: north }),
      programme: ProgrammeId.optional().openapi({
        enum: WITH_SITES.map(({ id }) => id),
        description: "one with sites; all of those when missing",
      }),
      limit: limit(10, 100),
    }),
  },
  responses: { 200: { description: "Nearest first", content: { "application/json": { schema: NearbyList } } } },
});

/** @throws ProblemError 400 for a programme that has no sites to show */
function programmesWithSites(id: string | undefined) {
  if (id === undefined) return WITH_SITES;
  const programme = requireProgramme(id);
  if (publishesSites(programme)) return [programme];
  const list = WITH_SITES.map((each) => each.id).join(", ");
  throw unexpected("programme", id, { th: `ไม่มีจุดที่ตั้ง ใช้ได้เพียง ${list}`, en: `it has no sites; one of ${list}` });
}

export function nearbyRoutes({ reader, contents }: Services) {
  return new OpenAPIHono().openapi(nearbyRoute, async (c) => {
    const { lng, lat, programme, limit } = c.req.valid("query");
    requireCountry("lng", [[[lng, lat]]], AROUND);
    const programmes = programmesWithSites(programme);
    const loaded = await contents.current();
    if (programme) for (const each of programmes) requireDataset(loaded, each);
    const found = await nearestSites(reader, { lng, lat, programmes: programmes.map(({ id }) => id), limit });
    const distances = new Map(found.map(({ programme, key, distance_m }) => [`${programme} ${key}`, distance_m]));
    const records = await recordsByKey(reader, found);
    const items = records.map((record) => {
      const distance_m = distances.get(`${record.programme} ${record.key}`) ?? 0;
      return { ...record, distance_m: Math.round(distance_m * 10) / 10 };
    });
    const sources = programmes.flatMap(({ id }) => loaded.datasets.get(id) ?? []);
    const provenance = requireSources(sources);
    return c.json({ items, ...provenance }, 200);
  });
}
