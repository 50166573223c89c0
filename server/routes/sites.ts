import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publishesSites } from "../../data/disclosure.ts";
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { encodeSites } from "../../data/site-columns.ts";
import { publicRoute } from "../answers/policy.ts";
import { unexpected } from "../answers/problem.ts";
import { readSites } from "../db/sites.ts";
import { requireDataset } from "../published/provenance.ts";
import type { Services } from "../services.ts";

const WITH_SITES = PROGRAMMES.filter(publishesSites);

const LAYOUT = `Little-endian: uint32 number of sites; uint32 number of years; uint32 BE years, ascending; uint32 number of
sites up to and including each year; float32 lng and lat (WGS 84) of each site, by year and then by key; to the end UTF-8
JSON {laos, keys} with the LAO and the key of each site in the same order. /api/records has all else about a key.`;

const sitesRoute = publicRoute({
  method: "get",
  path: "/api/sites/{programme}",
  summary: "Where all public sites of a programme stand and since when, as one binary answer",
  request: {
    params: z.object({
      programme: z.string().openapi({ enum: WITH_SITES.map(({ id }) => id), example: WITH_SITES[0]?.id }),
    }),
  },
  responses: {
    200: {
      description: LAYOUT.replaceAll("\n", " "),
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
  },
});

/** @throws ProblemError 404 for what is no programme, and for one whose sites are not public */
function requireSites(id: string): Programme {
  const programme = WITH_SITES.find((each) => each.id === id);
  if (programme) return programme;
  const list = WITH_SITES.map((each) => each.id).join(", ");
  throw unexpected("programme", id, { th: `ต้องเป็นหนึ่งใน ${list}`, en: `must be one of ${list}` }, 404);
}

export function siteRoutes({ reader, contents }: Services) {
  return new OpenAPIHono().openapi(sitesRoute, async (c) => {
    const programme = requireSites(c.req.valid("param").programme);
    requireDataset(await contents.current(), programme);
    const bytes = encodeSites(await readSites(reader, programme));
    return c.body(bytes, 200, { "content-type": "application/octet-stream" });
  });
}
