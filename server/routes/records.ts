import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publishesRecords } from "../../data/disclosure.ts";
import type { Programme } from "../../data/programme.ts";
import { measuresOf } from "../../data/themes.ts";
import { publicRoute } from "../answers/policy.ts";
import { ProblemError, unexpected } from "../answers/problem.ts";
import { provenanceOf } from "../db/dataset.ts";
import { countRecords, listRecords, RECORD_ORDERS, type RecordFilter, type RecordOrder } from "../db/records.ts";
import { requireDataset } from "../published/provenance.ts";
import { exportCsv, exportGeojson, exportXlsx } from "../published/record-export.ts";
import { exportFlatgeobuf } from "../published/record-flatgeobuf.ts";
import { Cursor, decodeCursor, encodeCursor } from "../questions/cursor.ts";
import { limit, ProgrammeId, requireProgramme, within, Year } from "../questions/parameters.ts";
import { checkedWithin } from "../questions/within.ts";
import type { Services } from "../services.ts";
import { FLATGEOBUF, XLSX } from "../wire/media-types.ts";
import { RecordList } from "../wire/record.ts";

/** Others wait for some 5 ms while one is made, whether its reader takes it or stands still. */
const EXPORT_PAGE = 250;
/** Records of which a page takes a few ms only; a longer one waits for its turn. */
const SHORT_PAGE = 200;

const sort = z
  .enum(RECORD_ORDERS.flatMap((name) => [name, `-${name}` as const]))
  .optional()
  .openapi({ description: "a leading minus sorts downwards; key when missing" });

const Filter = z.strictObject({ programme: ProgrammeId, ...within, year: Year, sort });

const listRoute = publicRoute({
  method: "get",
  path: "/api/records",
  summary: "Public records of an open programme; `year` counts what began up to it, as everywhere",
  request: { query: Filter.extend({ limit: limit(100, 1000), cursor: Cursor }) },
  responses: { 200: { description: "A page", content: { "application/json": { schema: RecordList } } } },
});

const csvRoute = publicRoute(
  {
    method: "get",
    path: "/api/records.csv",
    summary: "All records of the filter as CSV (UTF-8 with a byte order mark)",
    request: { query: Filter },
    responses: { 200: { description: "The file", content: { "text/csv": { schema: z.string() } } } },
  },
  { stream: true },
);

const xlsxRoute = publicRoute(
  {
    method: "get",
    path: "/api/records.xlsx",
    summary: "All records of the filter as a workbook, with a second sheet that says what they are",
    request: { query: Filter },
    responses: { 200: { description: "The file", content: { [XLSX]: { schema: z.string() } } } },
  },
  { stream: true },
);

const geojsonRoute = publicRoute(
  {
    method: "get",
    path: "/api/records.geojson",
    summary: "All records of the filter as GeoJSON (WGS 84)",
    request: { query: Filter },
    responses: {
      200: { description: "The file, a FeatureCollection with source, as_of and demo (application/geo+json)" },
    },
  },
  { stream: true },
);

const flatgeobufRoute = publicRoute(
  {
    method: "get",
    path: "/api/records.fgb",
    summary: "All records of the filter as FlatGeobuf (WGS 84), with source and licence in its metadata",
    request: { query: Filter },
    responses: { 200: { description: "The file", content: { [FLATGEOBUF]: { schema: z.string() } } } },
  },
  { stream: true },
);

/** @throws ProblemError 403 for a programme of which only sums are public */
function requireOpen(programme: Programme): void {
  if (publishesRecords(programme)) return;
  const { th, en } = programme.title;
  const detail = {
    th: `${th}เผยแพร่เฉพาะยอดรวมราย อปท. ขึ้นไป`,
    en: `Only sums by LAO or larger are public of ${en}`,
  };
  throw new ProblemError(403, detail, { parameter: "programme", value: programme.id });
}

/** @throws ProblemError 400 for a measure that the programme does not have */
function orderOf(programme: Programme, text: z.infer<typeof sort>): RecordOrder {
  const by = RECORD_ORDERS.find((name) => text === name || text === `-${name}`) ?? "key";
  const fits = by === "key" || by === "lao" || by === "year" || measuresOf(programme).includes(by);
  if (text && !fits) {
    const list = ["key", "lao", "year", ...programme.measures.map(({ measure }) => measure)].join(", ");
    throw unexpected("sort", text, { th: `เรียงได้ตาม ${list}`, en: `can be sorted by ${list}` });
  }
  return { by, descending: text?.startsWith("-") ?? false };
}

export function recordRoutes({ reader, contents, turns, pageTurns }: Services) {
  async function question(query: z.infer<typeof Filter>) {
    const programme = requireProgramme(query.programme);
    requireOpen(programme);
    const dataset = requireDataset(await contents.current(), programme);
    const order = orderOf(programme, query.sort);
    const filter: RecordFilter = { programme, within: await checkedWithin(reader, query), year: query.year };
    const provenance = provenanceOf(dataset);
    const filters = Object.fromEntries(
      Object.entries(query).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
    );
    return { filter, order, provenance, about: { provenance, filters } };
  }

  /** All pages of a filter; ends with an error when the records were loaded anew meanwhile. */
  async function* pages(filter: RecordFilter, order: RecordOrder, signal: AbortSignal) {
    const { id } = filter.programme;
    const version = async () => (await contents.refresh()).datasets.get(id)?.version;
    const before = await version();
    yield* pageTurns.pages(async (after: readonly [string | number, string] | null) => {
      if ((await version()) !== before) throw new Error(`${id} was loaded anew during an export`);
      return listRecords(reader, filter, { order, after, limit: EXPORT_PAGE });
    }, signal);
  }

  return new OpenAPIHono()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid("query");
      const { filter, order, provenance } = await question(query);
      const kind = order.by === "key" || order.by === "lao" ? "text" : "number";
      const after = decodeCursor(query.cursor, [kind, "text"]);
      const page = () =>
        Promise.all([listRecords(reader, filter, { order, after, limit: query.limit }), countRecords(reader, filter)]);
      const [{ items, next }, total] = await (query.limit > SHORT_PAGE ? turns.take(c, page) : page());
      return c.json({ items, total, next: next && encodeCursor(next), ...provenance }, 200);
    })
    .openapi(csvRoute, async (c) => {
      const { filter, order, about } = await question(c.req.valid("query"));
      return exportCsv(filter.programme, pages(filter, order, c.req.raw.signal), about);
    })
    .openapi(xlsxRoute, async (c) => {
      const { filter, order, about } = await question(c.req.valid("query"));
      return exportXlsx(filter.programme, pages(filter, order, c.req.raw.signal), about);
    })
    .openapi(geojsonRoute, async (c) => {
      const { filter, order, about } = await question(c.req.valid("query"));
      return exportGeojson(filter.programme, pages(filter, order, c.req.raw.signal), about);
    })
    .openapi(flatgeobufRoute, async (c) => {
      const { filter, order, about } = await question(c.req.valid("query"));
      return exportFlatgeobuf(filter.programme, pages(filter, order, c.req.raw.signal), about);
    });
}
