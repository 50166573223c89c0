import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";
import { EXAMPLES } from "../examples.ts";

const { reader } = await database();
const app = application(reader);

interface OpenApi {
  paths: Record<
    string,
    Record<
      string,
      {
        parameters?: { name: string; schema: { type?: string; enum?: string[]; pattern?: string } }[];
        responses: Record<string, { content?: Record<string, object> }>;
      }
    >
  >;
}

const document = await get<OpenApi>(app, "/openapi.json");
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, "openapi");

const pointer = (parts: readonly string[]) =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");

/** What the document says of an answer that it describes, and whether the answer is so. */
async function compare(method: string, path: string, response: Response) {
  const told = document.paths[path]?.[method]?.responses ?? {};
  const status = String(response.status) in told ? String(response.status) : "default";
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const types = Object.keys(told[status]?.content ?? {});
  if (types.length > 0) expect(types).toContain(type);
  if (!type.endsWith("json") || !types.includes(type)) return;
  const place = pointer(["paths", path, method, "responses", status, "content", type]);
  const check = ajv.getSchema(`openapi#${place}/schema`);
  // a tile description has no schema of its own
  if (!check) return;
  check(await response.json());
  expect(check.errors ?? []).toEqual([]);
}

const described = Object.entries(EXAMPLES).flatMap(([route, address]) => {
  const [method = "", pattern = ""] = route.split(" ");
  const path = pattern.replace(/:(\w+)/g, "{$1}");
  return document.paths[path] ? [{ route, method: method.toLowerCase(), path, address }] : [];
});

describe("/openapi.json", () => {
  it("is valid OpenAPI 3.1", async () => {
    expect(await new Validator().validate({ ...document })).toEqual({ valid: true });
  });

  it("describes most routes by an example", () => {
    expect(described.length).toBeGreaterThan(25);
  });

  it.each(described)("$route answers as it says", async ({ method, path, address }) => {
    const body = method === "post" ? '{"center":[98.98,18.79],"radius_m":1000}' : undefined;
    const headers = body ? { "content-type": "application/json" } : undefined;
    const response = await app.request(address, { method, body, headers });
    expect(response.status).toBe(200);
    await compare(method, path, response);
  });

  it.each(described.filter(({ method }) => method === "get"))(
    "$route refuses as it says",
    async ({ path, address }) => {
      const asked = `${address}${address.includes("?") ? "&" : "?"}no-such-parameter=1`;
      const response = await app.request(asked);
      if (response.status === 200) return;
      expect(response.status).toBe(400);
      await compare("get", path, response);
    },
  );

  it("lets everything that is published leave demonstrations out, and nothing of staff", () => {
    const takesOnly = ([, operations]: [string, (typeof document)["paths"][string]]) =>
      Object.values(operations).every(({ parameters = [] }) => parameters.some(({ name }) => name === "only"));
    const paths = Object.entries(document.paths);
    const ofStaff = paths.filter(([path]) => path.startsWith("/api/staff"));
    expect(paths.filter(([path]) => /^\/(tiles|api\/(?!staff))/.test(path)).every(takesOnly)).toBe(true);
    expect(ofStaff.filter(takesOnly)).toEqual([]);
  });

  it("says of every free text that it holds no control characters", () => {
    const all = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations).flatMap(({ parameters = [] }) => parameters.map(({ schema }) => schema)),
    );
    const free = all.filter((schema) => schema.type === "string" && !schema.enum);
    expect(free.length).toBeGreaterThan(50);
    const refuses = ({ pattern = "" }: { pattern?: string }) =>
      ["\u0000", "ก\u001fข", "\u007f", "\u009f"].every((text) => !new RegExp(pattern, "u").test(text));
    expect(free.filter((schema) => !refuses(schema))).toEqual([]);
  });

  it("says that a tile without features has no content", async () => {
    const response = await app.request("/tiles/province/5/0/0.mvt");
    expect(response.status).toBe(204);
    expect(document.paths["/tiles/{layer}/{z}/{x}/{y}.mvt"]?.get?.responses).toHaveProperty("204");
  });
});
