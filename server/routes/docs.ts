/** The OpenAPI document, and the same as a page: plain HTML of our own, so that it works under the strict policy. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { html, raw } from "hono/html";
import { declared, PAGE, PUBLIC } from "../answers/policy.ts";
import { LAYERS } from "../tiles/layers.ts";
import { Problem } from "../wire/problem.ts";

const INFO = {
  title: "chumchon-map · แผนที่ขบวนชุมชน",
  version: "1",
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
  return {
    "/tiles/{layer}.json": get("TileJSON 3.0", "application/json", tileParameters.slice(0, 1)),
    "/tiles/{layer}/{z}/{x}/{y}.mvt": get(
      "Vector tile, zoom 0–14",
      "application/vnd.mapbox-vector-tile",
      tileParameters,
    ),
    "/tiles/{layer}/{z}/{x}/{y}.geojson": get("The same as GeoJSON", "application/geo+json", tileParameters),
    "/healthz": get("The process is alive", "application/json"),
    "/readyz": get("Data is loaded and the database answers", "application/json"),
    "/metrics": get("Metrics of the process", "text/plain"),
  };
}

function openApiDocument(app: OpenAPIHono) {
  app.openAPIRegistry.register("Problem", Problem);
  const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: INFO });
  const problem = {
    description: "What went wrong",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  const paths: NonNullable<typeof document.paths> = { ...document.paths, ...plainPaths() };
  for (const path of Object.values(paths)) if (path.get?.responses) path.get.responses.default = problem;
  return { ...document, paths };
}

type Document = ReturnType<typeof openApiDocument>;

interface Parameter {
  name: string;
  required?: boolean;
  description?: string;
  schema?: { enum?: unknown[]; type?: unknown; description?: string };
}

function parameterRow({ name, required, description, schema }: Parameter) {
  const values = schema?.enum?.map(String).join(", ") ?? String(schema?.type ?? "");
  return html`<tr><th scope="row"><code>${name}</code>${required ? " *" : ""}</th><td>${values}</td><td>${description ?? schema?.description ?? ""}</td></tr>`;
}

function page({ paths }: Document) {
  const sections = Object.entries(paths).map(([path, item]) => {
    const parameters = (item.get?.parameters ?? []) as Parameter[];
    const table = html`<table><thead><tr><th scope="col">พารามิเตอร์ / parameter</th><th scope="col">ค่า / values</th><th scope="col"></th></tr></thead>
      <tbody>${parameters.map(parameterRow)}</tbody></table>`;
    return html`<section><h2><code>GET ${path}</code></h2><p>${item.get?.summary ?? ""}</p>${parameters.length > 0 ? table : ""}</section>`;
  });
  return html`${raw("<!doctype html>")}<html lang="en"><head><meta charset="utf-8"><title>${INFO.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/docs.css"></head>
<body><main><h1>${INFO.title}</h1><p>${INFO.description}</p><p><a href="/openapi.json">openapi.json</a> · <a href="/">แผนที่ / map</a></p>
${sections}</main></body></html>`;
}

const STYLE = `body{font:16px/1.6 Sarabun,system-ui,sans-serif;margin:0;color:#1c2430;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1.5rem}h1{font-size:1.6rem}h2{font-size:1.05rem;margin:2rem 0 .25rem}
code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-top:1px solid #d8dee6;overflow-wrap:anywhere}a{color:#0b4f8a}
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
