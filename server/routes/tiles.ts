/**
 * Tiles and their TileJSON. A warm tile is answered without waiting for anything and with headers made beforehand: these
 * routes stand before all middleware.
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, Handler } from "hono";
import { publishesByYear } from "../../data/disclosure.ts";
import { SPANS } from "../../data/programme.ts";
import { withinDeadline } from "../answers/deadline.ts";
import { acceptedEncoding, acceptedOfGzip, type Encoding } from "../answers/encoding.ts";
import { headersOf, REVALIDATE } from "../answers/headers.ts";
import { declared, PUBLIC } from "../answers/policy.ts";
import { notFound, unexpected } from "../answers/problem.ts";
import { respond, type Variant } from "../answers/variant.ts";
import type { Contents } from "../db/dataset.ts";
import { ALL_YEARS, type Period } from "../db/period.ts";
import { FewPoints } from "../db/tiles/few-points.ts";
import { makeTile, TILE_FORMATS, TILE_TYPES, type TileRequest } from "../published/tile.ts";
import { requireShortAddress } from "../questions/check-address.ts";
import { requireYearOf, SpanName, Year } from "../questions/parameters.ts";
import type { Services } from "../services.ts";
import { MAX_ZOOM } from "../tiles/grid.ts";
import { LAYERS, type Layer, layerByName, layerVersion } from "../tiles/layers.ts";
import { tileJson } from "../tiles/tilejson.ts";

/** @throws ProblemError 404 */
function requireLayer(name: string): Layer {
  const layer = layerByName(name);
  if (layer) return layer;
  const list = LAYERS.map((each) => each.name).join(", ");
  throw unexpected("layer", name, { th: `ต้องเป็นหนึ่งใน ${list}`, en: `must be one of ${list}` }, 404);
}

/** @throws ProblemError 400 */
function integer(parameter: string, text: string, max: number): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= max) return value;
  throw unexpected(parameter, text, { th: `0–${max}`, en: `0–${max}` });
}

/** @throws ProblemError 400 for a year out of range, or where the layer has no published years */
function yearOf(c: Context, layer: Layer): number | null {
  const text = c.req.query("year");
  if (text === undefined) return null;
  const parsed = Year.safeParse(text);
  const params = parsed.success ? undefined : parsed.error.issues[0];
  if (params?.code === "custom") throw unexpected("year", text, params.params as { th: string; en: string });
  if (layer.shape === "programme" && publishesByYear(layer.programme, "lao") && parsed.success) return parsed.data;
  throw unexpected("year", text, { th: `ชั้น ${layer.name} ไม่มีรายปี`, en: `the layer ${layer.name} has no years` });
}

/** @throws ProblemError 400 for a span that is none, or that lacks its year */
function periodOf(c: Context, layer: Layer): Period {
  const parsed = SpanName.safeParse(c.req.query("span"));
  if (!parsed.success) {
    const list = SPANS.join(", ");
    throw unexpected("span", c.req.query("span") ?? "", { th: `ต้องเป็นหนึ่งใน ${list}`, en: `must be one of ${list}` });
  }
  const period = { year: yearOf(c, layer), span: parsed.data };
  requireYearOf(period);
  return period;
}

/** @throws ProblemError naming the part of the address that is wrong */
function readRequest(c: Context): TileRequest {
  const { layer: name = "", z: zText = "", x: xText = "", file = "" } = c.req.param() as Record<string, string>;
  const layer = requireLayer(name);
  const dot = file.indexOf(".");
  const format = TILE_FORMATS.find((each) => file.slice(dot + 1) === each);
  if (dot < 0 || !format) {
    throw unexpected("format", file.slice(dot + 1), { th: ".mvt หรือ .geojson", en: ".mvt or .geojson" }, 404);
  }
  const z = integer("zoom", zText, MAX_ZOOM);
  const last = 2 ** z - 1;
  const tile = { z, x: integer("x", xText, last), y: integer("y", file.slice(0, dot), last) };
  const period = /[?&](year|span)=/.test(c.req.url) ? periodOf(c, layer) : ALL_YEARS;
  return { layer, tile, format, period };
}

export function addTileRoutes(app: OpenAPIHono, services: Services): void {
  const { reader, contents, cache, archives, metrics, log, publicUrl } = services;
  const few = new FewPoints();

  function tile(c: Context, known: Contents): Response | Promise<Response> {
    const request = readRequest(c);
    const { layer, tile, format, period } = request;
    const version = layerVersion(layer, known);
    const key = `${layer.name}/${tile.z}/${tile.x}/${tile.y}.${format} ${period.span} ${period.year ?? ""} ${version}`;
    const lifetime = c.req.query("v") === version ? "immutable" : "revalidate";
    const seen = c.req.header("if-none-match");
    const answer = (encoding: Encoding, source: "stored" | "cold", make: () => Promise<Variant>) => {
      const warm = cache.peek(key, encoding);
      metrics.tile(layer.name, warm ? "warm" : source);
      // a map asks for tiles by the hundred: they are counted, and logged only when somebody looks for something
      log.debug({ tile: key, warm: warm !== undefined }, "tile");
      if (warm) return respond(warm, lifetime, seen);
      return withinDeadline(make()).then((variant) => respond(variant, lifetime, seen));
    };
    const make = () => makeTile(reader, request, few.reader(version));
    const fromDatabase = (encoding: Encoding) => cache.get(key, encoding, make);
    const read = format === "mvt" ? archives?.reader(layer, tile, version) : undefined;
    if (!read) {
      const encoding = acceptedEncoding(c);
      return answer(encoding, "cold", () => fromDatabase(encoding));
    }
    const encoding = acceptedOfGzip(c);
    const fromArchive = async () => ({ gzip: await read(tile), contentType: TILE_TYPES.mvt });
    return answer(encoding, "stored", () =>
      cache.getGzipped(key, encoding, fromArchive).catch(() => fromDatabase(encoding)),
    );
  }

  const oneTile: Handler = (c) => {
    requireShortAddress(c.req.url);
    const known = contents.current();
    return known instanceof Promise ? known.then((read) => tile(c, read)) : tile(c, known);
  };

  const description: Handler = async (c) => {
    requireShortAddress(c.req.url);
    const file = c.req.param("file") ?? "";
    if (!file.endsWith(".json")) throw notFound(c);
    const layer = requireLayer(file.slice(0, -".json".length));
    const origin = publicUrl ?? new URL(c.req.url).origin;
    const document = tileJson(layer, await contents.current(), origin, periodOf(c, layer));
    const headers = { "content-type": "application/json", "cache-control": REVALIDATE, ...headersOf(PUBLIC) };
    return new Response(JSON.stringify(document), { headers });
  };

  app.get("/tiles/:layer/:z/:x/:file", declared(PUBLIC, oneTile));
  app.get("/tiles/:file", declared(PUBLIC, description));
}
