/** The OpenAPI document, and the same as a page: plain HTML of our own, so that it works under the strict policy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { html, raw } from "hono/html";
import { ROOT } from "../../data/root.ts";
import { declared, PAGE, PUBLIC } from "../answers/policy.ts";
import { ONLY_PARAMETER } from "../questions/only.ts";
import { LAYERS } from "../tiles/layers.ts";
import { Problem } from "../wire/problem.ts";

const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const INFO = {
  title: "chumchon-map · แผนที่ขบวนชุมชน",
  version: VERSION,
  description:
    "Community programmes of Thailand by area. Years are Buddhist era; every figure carries source, as_of and demo. " +
    "Errors are problem documents (RFC 9457) in Thai and English.",
};

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
    schema: { type: "integer" as const, minimum: 0 },
  })),
];

/** Routes that stand outside the typed client. */
function plainPaths() {
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
    "/metrics": get("Metrics of the process, where METRICS=on", "text/plain"),
  };
}

const METHODS = ["get", "post", "patch", "delete"] as const;

function openApiDocument(app: OpenAPIHono) {
  app.openAPIRegistry.register("Problem", Problem);
  const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: INFO });
  const problem = {
    description: "What went wrong",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  const paths: NonNullable<typeof document.paths> = { ...document.paths, ...plainPaths() };
  for (const [path, item] of Object.entries(paths)) {
    for (const operation of METHODS.map((method) => item[method])) {
      if (!operation?.responses) continue;
      operation.responses.default = problem;
      if (/^\/(api|tiles)\//.test(path)) operation.parameters = [...(operation.parameters ?? []), ONLY_PARAMETER];
    }
  }
  return { ...document, paths };
}

type Document = ReturnType<typeof openApiDocument>;

/** A schema, as far as the page shows it. */
interface Shown {
  type?: unknown;
  enum?: unknown[];
  description?: string;
  example?: unknown;
  required?: string[];
  properties?: Record<string, Shown>;
}

interface Parameter {
  name: string;
  required?: boolean;
  description?: string;
  schema?: Shown;
}

interface Operation {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Shown }> };
}

function row({ name, required, description, schema }: Parameter) {
  const values = schema?.enum?.map(String).join(", ") ?? String(schema?.type ?? "");
  return html`<tr><th scope="row"><code>${name}</code>${required ? " *" : ""}</th><td>${values}</td><td>${description ?? schema?.description ?? ""}</td></tr>`;
}

function table(title: string, rows: readonly Parameter[]) {
  if (rows.length === 0) return "";
  return html`<table><thead><tr><th scope="col">${title}</th><th scope="col">ค่า / values</th><th scope="col"></th></tr></thead>
      <tbody>${rows.map(row)}</tbody></table>`;
}

function bodyOf({ requestBody }: Operation) {
  return Object.entries(requestBody?.content ?? {}).map(([contentType, { schema }]) => {
    const members = Object.entries(schema?.properties ?? {}).map(([name, member]) => ({
      name,
      required: schema?.required?.includes(name) ?? false,
      schema: member,
    }));
    const example =
      schema?.example === undefined ? "" : html`<pre><code>${JSON.stringify(schema.example)}</code></pre>`;
    return html`<p><code>${contentType}</code></p>${table("เนื้อคำขอ / body", members)}${example}`;
  });
}

function section(method: string, path: string, operation: Operation) {
  return html`<section><h2><code>${method} ${path}</code></h2><p>${operation.summary ?? ""}</p>
    ${table("พารามิเตอร์ / parameter", operation.parameters ?? [])}${bodyOf(operation)}</section>`;
}

function page({ paths }: Document) {
  const sections = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      return operation ? [section(method.toUpperCase(), path, operation)] : [];
    }),
  );
  return html`${raw("<!doctype html>")}<html lang="en"><head><meta charset="utf-8"><title>${INFO.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/docs.css"></head>
<body><main><h1>${INFO.title}</h1><p>${INFO.description}</p><p><a href="/openapi.json">openapi.json</a> · <a href="/">แผนที่ / map</a></p>
${sections}</main></body></html>`;
}

const STYLE = `body{font:16px/1.6 Sarabun,system-ui,sans-serif;margin:0;color:#1c2430;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1.5rem}h1{font-size:1.6rem}h2{font-size:1.05rem;margin:2rem 0 .25rem}
code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%;font-size:.9rem}
pre{overflow-x:auto;background:#f3f5f8;padding:.6rem}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-top:1px solid #d8dee6;overflow-wrap:anywhere}a{color:#0b4f8a}
`;

/** Made from all routes that the app has by the time of the first question. */
export function addDocRoutes(app: OpenAPIHono): void {
  let made: Document | undefined;
  const document = () => {
    made ??= openApiDocument(app);
    return made;
  };
  app.get(
    "/openapi.json",
    declared(PUBLIC, (c: Context) => c.json(document(), 200)),
  );
  app.get(
    "/docs",
    declared(PAGE, (c: Context) => c.html(page(document()))),
  );
  app.get(
    "/docs.css",
    declared(PAGE, (c: Context) => c.body(STYLE, 200, { "content-type": "text/css; charset=utf-8" })),
  );
}
