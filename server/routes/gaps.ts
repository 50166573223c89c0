import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publishesPeriod } from "../../data/disclosure.ts";
import { GAP_RANKS, type GapRank } from "../../data/gap-rank.ts";
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES, programmeById } from "../../data/programmes/index.ts";
import { publicRoute } from "../answers/policy.ts";
import { ProblemError, unexpected } from "../answers/problem.ts";
import { provenanceOf } from "../db/dataset.ts";
import { countGaps, type GapQuestion, listGaps } from "../db/gaps.ts";
import { exportGaps } from "../published/gap-export.ts";
import { gapLaos } from "../published/gap-laos.ts";
import { requireDataset, requireSources } from "../published/provenance.ts";
import { Cursor, decodeCursor, encodeCursor } from "../questions/cursor.ts";
import { limit, patternOfSome, within, Year } from "../questions/parameters.ts";
import { checkedWithin } from "../questions/within.ts";
import type { Services } from "../services.ts";
import { GapList } from "../wire/gap.ts";

const EXPORT_PAGE = 500;

const ids = PROGRAMMES.map(({ id }) => id);

const missing = z
  .string()
  .transform((text) => [...new Set(text.split(","))])
  .openapi({
    type: "string",
    pattern: patternOfSome(ids),
    description: "programmes, separated by commas",
    example: "council,welfare-fund",
  });

const Filter = z.strictObject({
  missing,
  match: z.enum(["all", "any"]).default("all").openapi({ description: "LAOs without all of them, or without any one" }),
  region: within.region,
  province: within.province,
  amphoe: within.amphoe,
  year: Year,
  rank: z
    .enum(GAP_RANKS)
    .default("people")
    .openapi({ description: "what comes first: most residents, or most houses" }),
});

const listRoute = publicRoute({
  method: "get",
  path: "/api/gaps",
  summary: "LAOs without the programmes, by residents, with up to three LAOs next door that have what they lack",
  request: { query: Filter.extend({ limit: limit(100, 500), cursor: Cursor }) },
  responses: { 200: { description: "A page", content: { "application/json": { schema: GapList } } } },
});

const csvRoute = publicRoute(
  {
    method: "get",
    path: "/api/gaps.csv",
    summary: "All of them as CSV (UTF-8 with a byte order mark)",
    request: { query: Filter },
    responses: { 200: { description: "The file", content: { "text/csv": { schema: z.string() } } } },
  },
  { stream: true },
);

/** @throws ProblemError 400 for an unknown programme */
function requireMissing(id: string): Programme {
  const programme = programmeById(id);
  if (programme) return programme;
  const list = ids.join(", ");
  throw unexpected("missing", id, { th: `โครงการคั่นด้วยจุลภาค จาก ${list}`, en: `programmes between commas, of ${list}` });
}

/** @throws ProblemError 400 where one year would tell of single households */
function requirePublic(programme: Programme, year: number | null): void {
  if (publishesPeriod(programme, "lao", year)) return;
  const detail = {
    th: `${programme.title.th}เผยแพร่ราย อปท. เฉพาะทุกปีรวมกัน ใช้ year ไม่ได้`,
    en: `${programme.title.en} is published by LAO for all years together only: leave out year`,
  };
  throw new ProblemError(400, detail, { parameter: "year", value: String(year) });
}

export function gapRoutes({ reader, contents, turns, pageTurns }: Services) {
  async function question({ missing, match, year, rank, ...areas }: z.infer<typeof Filter>) {
    const programmes = missing.map(requireMissing);
    for (const programme of programmes) requirePublic(programme, year);
    const loaded = await contents.current();
    const provenance = requireSources(programmes.map((programme) => provenanceOf(requireDataset(loaded, programme))));
    const within = await checkedWithin(reader, { ...areas, lao: null });
    const asked: GapQuestion = { programmes: missing, match, within, year };
    return { asked, rank, provenance };
  }

  const pages = (asked: GapQuestion, rank: GapRank, signal: AbortSignal) =>
    pageTurns.pages(async (after: readonly [number, string] | null) => {
      const { items, more } = await listGaps(reader, asked, { rank, after, limit: EXPORT_PAGE });
      const last = more ? items.at(-1) : undefined;
      const next = last ? ([last[rank], last.code] as const) : null;
      return { items: await gapLaos(reader, items, asked.year), next };
    }, signal);

  return new OpenAPIHono()
    .openapi(listRoute, async (c) => {
      const { limit, cursor, ...query } = c.req.valid("query");
      const { asked, rank, provenance } = await question(query);
      const after = decodeCursor(cursor, ["number", "text"]);
      // a list and its count look at all LAOs and all that they have
      const { page, count, items } = await turns.take(c, async () => {
        const [page, count] = await Promise.all([
          listGaps(reader, asked, { rank, after, limit }),
          countGaps(reader, asked),
        ]);
        return { page, count, items: await gapLaos(reader, page.items, asked.year) };
      });
      const last = page.more ? page.items.at(-1) : undefined;
      const next = last ? encodeCursor([last[rank], last.code]) : null;
      const { programmes: missing, match, year } = asked;
      return c.json({ items, ...count, next, missing: [...missing], match, year, rank, ...provenance }, 200);
    })
    .openapi(csvRoute, async (c) => {
      const { asked, rank, provenance } = await question(c.req.valid("query"));
      return exportGaps(pages(asked, rank, c.req.raw.signal), provenance);
    });
}
