/** The OpenAPI document, and the same as a page in either language. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { ROOT } from "../../../data/root.ts";
import { declared, PAGE, PUBLIC } from "../../answers/policy.ts";
import { PRINTABLE } from "../../questions/check-address.ts";
import { ONLY_PARAMETER } from "../../questions/only.ts";
import { MAX_ZOOM } from "../../tiles/grid.ts";
import { LAYERS } from "../../tiles/layers.ts";
import { Problem } from "../../wire/problem.ts";
import { documentPage, LANGUAGES, METHODS, type Paths, STYLE } from "./page.ts";

const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const INFO = {
  title: "chumchon-map · แผนที่ขบวนชุมชน",
  version: VERSION,
  description:
    "Community programmes of Thailand by area. Years are Buddhist era; every figure carries source, as_of and demo. " +
    "Errors are problem documents (RFC 9457) in Thai and English.",
};

const Spoken = z.object({ lang: z.enum(LANGUAGES).catch("th") });

const tileParameters = [
  {
    name: "layer",
    in: "path" as const,
    required: true,
    schema: { type: "string" as const, enum: LAYERS.map(({ name }) => name) },
  },
  ...(["z", "x", "y"] as const).map((name) => ({
    name,
    in: "path" as const,
    required: true,
    schema: { type: "integer" as const, minimum: 0, ...(name === "z" && { maximum: MAX_ZOOM }) },
  })),
];

/** Routes that stand outside the typed client. */
function plainPaths(metrics: boolean) {
  const get = (summary: string, contentType: string, parameters: typeof tileParameters | [] = []) => ({
    get: { summary, parameters, responses: { 200: { description: summary, content: { [contentType]: {} } } } },
  });
  const tile = (summary: string, contentType: string) => {
    const path = get(summary, contentType, tileParameters);
    return { get: { ...path.get, responses: { ...path.get.responses, 204: { description: "Nothing lies there" } } } };
  };
  return {
    "/tiles/{layer}.json": get("TileJSON 3.0", "application/json", tileParameters.slice(0, 1)),
    "/tiles/{layer}/{z}/{x}/{y}.mvt": tile("Vector tile, zoom 0–14", "application/vnd.mapbox-vector-tile"),
    "/tiles/{layer}/{z}/{x}/{y}.geojson": tile("The same as GeoJSON", "application/geo+json"),
    "/healthz": get("The process is alive", "application/json"),
    "/readyz": get("Data is loaded and the database answers", "application/json"),
    ...(metrics && { "/metrics": get("Metrics of the process", "text/plain") }),
  };
}

/** Staff see all sets, whatever is asked. */
const PUBLISHED = /^\/(api\/(?!staff|auth)|tiles\/)/;

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;
type Operation = NonNullable<NonNullable<Document["paths"]>[string]["get"]>;
type Parameter = NonNullable<Operation["parameters"]>[number];

/** A parameter of free text, with what no text may hold. */
function printable(parameter: Parameter): Parameter {
  if (!("schema" in parameter) || typeof parameter.schema !== "object" || !("type" in parameter.schema))
    return parameter;
  const { schema } = parameter;
  if (schema.type !== "string" || schema.pattern || schema.enum || schema.format) return parameter;
  return { ...parameter, schema: { ...schema, pattern: PRINTABLE } };
}

function openApiDocument(app: OpenAPIHono, metrics: boolean) {
  app.openAPIRegistry.register("Problem", Problem);
  const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: INFO });
  const problem = {
    description: "What went wrong",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  const paths: NonNullable<typeof document.paths> = { ...document.paths, ...plainPaths(metrics) };
  for (const [path, item] of Object.entries(paths)) {
    for (const operation of METHODS.map((method) => item[method])) {
      if (!operation?.responses) continue;
      operation.responses.default = problem;
      if (PUBLISHED.test(path)) operation.parameters = [...(operation.parameters ?? []), ONLY_PARAMETER];
      operation.parameters = operation.parameters?.map(printable);
    }
  }
  return { ...document, paths };
}

/**
 * Made from all routes that the app has by the time of the first question.
 * @param styles addresses of the styles of the other pages, which bring the letters of Thai
 * @param metrics whether `/metrics` is there
 */
export function addDocRoutes(app: OpenAPIHono, styles: readonly string[], metrics: boolean): void {
  let made: ReturnType<typeof openApiDocument> | undefined;
  const document = () => {
    made ??= openApiDocument(app, metrics);
    return made;
  };
  app.get(
    "/openapi.json",
    declared(PUBLIC, (c: Context) => c.json(document(), 200)),
  );
  app.get(
    "/docs",
    declared(
      PAGE,
      (c: Context) =>
        c.html(documentPage(document().paths as Paths, VERSION, Spoken.parse(c.req.query()).lang, styles)),
      Spoken,
    ),
  );
  app.get(
    "/docs.css",
    declared(PAGE, (c: Context) => c.body(STYLE, 200, { "content-type": "text/css; charset=utf-8" })),
  );
}
