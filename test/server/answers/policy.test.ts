import { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import { declarationAmong, declared, PAGE, publicRoute } from "../../../server/answers/policy.ts";
import { database } from "../../engines/database.ts";
import { type Application, application, get, refusal } from "../application.ts";
import { PAGES } from "../drawing.ts";
import { EXAMPLES } from "../examples.ts";

const { reader } = await database();
const app = application(reader, undefined, PAGES);

/** What those who run the server ask; nobody else keeps or reads it. */
const PRIVATE_ROUTES = ["GET /healthz", "GET /readyz", "GET /metrics"];
const STREAMED_ROUTES = [
  "GET /robots.txt",
  "GET /sitemap.xml",
  "GET /sitemap/:file",
  "GET /data/catalog.json",
  "GET /data/dcat.jsonld",
  "GET /data/:dataset/catalog.json",
  "GET /api/records.csv",
  "GET /api/records.xlsx",
  "GET /api/records.geojson",
  "GET /api/records.fgb",
  "GET /api/gaps.csv",
];

/** Those that lead on to another address. */
const LEADING_ROUTES = ["GET /s/:letters"];

/** What other sites show in a frame of theirs. */
const FRAMED_ROUTES = ["GET /embed"];

const routes = [
  ...new Set(app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`)),
];

function policyOf(route: string) {
  return declarationAmong(app.routes.filter(({ method, path }) => `${method} ${path}` === route)).policy;
}

function ask(route: string, headers: Record<string, string> = {}) {
  const path = EXAMPLES[route];
  if (path === undefined) throw new Error(`No example of ${route}`);
  if (!route.startsWith("POST")) return app.request(path, { headers });
  return app.request(path, { method: "POST", headers, body: '{"center":[98.98,18.79],"radius_m":1000}' });
}

async function cacheBytes(of: Application): Promise<number> {
  const text = await (await of.request("/metrics")).text();
  return Number(/^cache_bytes (\S+)$/m.exec(text)?.[1]);
}

describe("every route", () => {
  it("has an example here", () => {
    expect(routes.sort()).toEqual(Object.keys(EXAMPLES).sort());
  });

  it.each(Object.keys(EXAMPLES))("%s is stored and read as it declares", async (route) => {
    const { cache, reads, stream } = policyOf(route);
    expect(cache === "public").toBe(!PRIVATE_ROUTES.includes(route) && !route.startsWith("POST"));
    expect(stream).toBe(STREAMED_ROUTES.includes(route));
    const before = await cacheBytes(app);
    const response = await ask(route, { cookie: "session=1" });
    expect(response.status).toBe(LEADING_ROUTES.includes(route) ? 302 : 200);
    await response.arrayBuffer();
    const { headers } = response;
    const control = headers.get("cache-control") ?? "";
    if (cache === "public") expect(control).toContain("public");
    else {
      expect(control).toBe("private, no-store");
      expect(headers.get("vary")).toContain("cookie");
    }
    if (cache !== "public" || stream) expect(await cacheBytes(app)).toBe(before);
    expect(headers.get("access-control-allow-origin")).toBe(reads === "any-origin" ? "*" : null);
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
    const ancestors = FRAMED_ROUTES.includes(route) ? "*" : "'none'";
    expect(headers.get("content-security-policy")).toContain(`frame-ancestors ${ancestors}`);
  });
});

describe("a route that declares nothing", () => {
  it.each(["/api/private", "/tiles/private/layer", "/private"])("at %s is shared with nobody", async (path) => {
    const own = application(reader);
    let asked = 0;
    // the handler itself claims the opposite
    own.get(path, (c) => {
      asked++;
      return c.json({ who: c.req.header("cookie") ?? null }, 200, {
        "cache-control": "public, max-age=3600",
        "access-control-allow-origin": "*",
      });
    });
    const before = await cacheBytes(own);
    for (const cookie of ["session=one", "session=two", "session=one"]) {
      const response = await own.request(path, { headers: { cookie } });
      expect(await response.json()).toEqual({ who: cookie });
      const { headers } = response;
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("vary")).toContain("cookie");
      expect(headers.get("etag")).toBeNull();
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    }
    expect(asked).toBe(3);
    expect(await cacheBytes(own)).toBe(before);
  });
});

describe("a declaration", () => {
  const answers = { 200: { description: "", content: { "application/json": { schema: z.object({}) } } } };
  const query = z.strictObject({ a: z.string().optional(), b: z.string().default("1") });

  it("keeps one answer for all addresses that ask the same, and no cookie with it", async () => {
    const own = application(reader);
    let asked = 0;
    const route = publicRoute({ method: "get", path: "/api/counted", request: { query }, responses: answers });
    own.openapi(route, (c) => {
      asked++;
      return c.json({ asked }, 200, { "set-cookie": "session=1" });
    });
    for (const path of ["?a=x", "?a=x&b=1", "?b=1&a=x", "?a=%78"]) {
      const response = await own.request(`/api/counted${path}`);
      expect([path, await response.json(), response.headers.get("set-cookie")]).toEqual([path, { asked: 1 }, null]);
    }
    expect(await get(own, "/api/counted?a=y")).toEqual({ asked: 2 });
    expect(await refusal(own, "/api/counted?c=1")).toMatchObject({ received: 400, parameter: "c" });
    expect(asked).toBe(2);
  });

  it("keeps nothing of what it says must not be stored", async () => {
    const own = application(reader);
    let asked = 0;
    const route = publicRoute({ method: "get", path: "/api/now", responses: answers }, { cache: "none" });
    own.openapi(route, (c) => c.json({ asked: ++asked }, 200));
    expect(await get(own, "/api/now")).toEqual({ asked: 1 });
    expect(await get(own, "/api/now")).toEqual({ asked: 2 });
    expect((await own.request("/api/now")).headers.get("cache-control")).toBe("private, no-store");
  });

  it("lets other sites frame a page, and only that page", async () => {
    const own = application(reader);
    own.get(
      "/framed",
      declared({ ...PAGE, frames: "any-origin" }, (c) => c.html("<!doctype html>")),
    );
    const { headers } = await own.request("/framed");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    const { headers: others } = await own.request("/docs");
    expect(others.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it("says yes to a page of another origin that wants to post a shape, and no elsewhere", async () => {
    const own = application(reader);
    own.post("/api/staff", (c) => c.json({}));
    const headers = {
      origin: "https://elsewhere.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    const allowed = await own.request("/api/summary", { method: "OPTIONS", headers });
    expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
    expect(allowed.headers.get("access-control-allow-headers")).toContain("content-type");
    expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
    const refused = await own.request("/api/staff", { method: "OPTIONS", headers });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([405, null]);
  });
});

describe("addresses made to fill the memory", () => {
  it("are one entry where they ask the same", async () => {
    const own = application(reader);
    await own.request("/api/search?q=chiang%20mai");
    const before = await cacheBytes(own);
    for (let spaces = 1; spaces <= 200; spaces++) {
      const response = await own.request(`/api/search?q=chiang${"%E2%80%83".repeat(spaces)}mai`);
      expect(response.status).toBe(200);
    }
    expect(await cacheBytes(own)).toBe(before);
  });

  it.each(["/api/search?q=", "/tiles/lao/8/199/116.mvt?v=", "/", "/api/areas/"])(
    "are refused beyond 8 KB at %s",
    async (start) => {
      const problem = await refusal(app, start + "x".repeat(8200));
      expect(problem).toMatchObject({ received: 414 });
      expect(problem.detail_th).toMatch(/[ก-๙]/);
      expect(String(problem.value).length).toBeLessThan(60);
    },
  );
});
