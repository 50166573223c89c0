import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../data/root.ts";
import { createApp } from "../../../server/app.ts";
import { createLog } from "../../../server/log.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { open } from "../../engines/setup.ts";
import { application, get, refusal } from "../application.ts";

const { reader } = await database();

describe("health", () => {
  it("is ready when areas and programmes are there", async () => {
    const app = application(reader);
    expect(await get(app, "/readyz")).toEqual({ status: "ready", provinces: 77, laos: 7825, programmes: 9 });
  });

  it("is alive but not ready without the database, and goes on serving what it has", async () => {
    const own = await open(engineAddress());
    const app = application(own.reader);
    const warm = ["/tiles/lao/8/199/116.mvt", "/api/coverage?level=province&programme=council&measure=coverage"];
    const before = await Promise.all(warm.map(async (path) => (await app.request(path)).headers.get("etag")));
    await own.close();
    expect(await refusal(app, "/readyz")).toMatchObject({ received: 503 });
    expect((await app.request("/healthz")).status).toBe(200);
    expect(await refusal(app, "/tiles/lao/8/200/116.mvt")).toMatchObject({ received: 503 });
    expect(await refusal(app, "/api/identify?lng=100&lat=15")).toMatchObject({ received: 503 });
    for (const [index, path] of warm.entries()) {
      const response = await app.request(path);
      expect([response.status, response.headers.get("etag")]).toEqual([200, before[index]]);
    }
  });

  it("counts by route, never by what a client wrote", async () => {
    const app = application(reader);
    await app.request("/api/areas/50");
    await app.request("/api/nothing/at-all");
    await app.request("/tiles/province/5/25/14.mvt");
    const text = await (await app.request("/metrics")).text();
    expect(text).toContain('route="/api/areas/:code",status="200"');
    expect(text).toContain('tiles_total{layer="province",outcome="cold"} 1');
    expect(text).not.toContain("at-all");
  });
});

describe("headers", () => {
  it("keep a browser on https where the public address is https, and metrics to those who turned them on", async () => {
    const config = (publicUrl: string) => ({ publicUrl, cacheBytes: 2 ** 20 });
    const at = (publicUrl: string) =>
      createApp({ reader, realReader: reader, config: config(publicUrl), log: createLog("error") });
    const secure = await at("https://map.example.org").request("/healthz");
    expect(secure.headers.get("strict-transport-security")).toBe("max-age=31536000");
    const plain = at("http://map.example.org");
    expect((await plain.request("/healthz")).headers.has("strict-transport-security")).toBe(false);
    expect((await plain.request("/metrics")).status).toBe(404);
  });

  it("let nothing run that is not ours", async () => {
    const app = application(reader);
    for (const path of ["/docs", "/api/programmes", "/api/nothing", "/openapi.json"]) {
      const { headers } = await app.request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|blob:|https?:|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
    const page = await (await app.request("/docs")).text();
    expect(page).not.toMatch(/<script|<style|style=|https?:\/\/(?!localhost)/);
    expect(page).toContain("/api/coverage");
  });
});

describe("/docs", () => {
  it("shows what may be asked and what may be posted, with its members", async () => {
    const page = await (await application(reader).request("/docs")).text();
    for (const operation of ["GET /api/summary", "POST /api/summary"])
      expect(page).toContain(`<code>${operation}</code>`);
    const posted = page.slice(page.indexOf("POST /api/summary"));
    for (const member of ["geometry", "center", "radius_m", "span"]) expect(posted).toContain(`<code>${member}</code>`);
  });
});

describe("/docs in Thai", () => {
  it("says everything in Thai, and leads to the same in English", async () => {
    const answer = await application(reader).request("/docs");
    const page = (await answer.text()).replaceAll(/<\/?(span|code)\b[^>]*>/g, "");
    expect(page).toContain('<html lang="th">');
    expect(page).toContain('href="/docs?lang=en"');
    const told = [...page.matchAll(/<\/h2><p>([^<]*)<|<td>[^<]*<\/td><td>([^<]+)</g)].map(
      ([, one, other]) => one ?? other,
    );
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((text) => text !== "TileJSON 3.0" && !/[ก-๙]/.test(text ?? ""))).toEqual([]);
    const english = await (await application(reader).request("/docs?lang=en")).text();
    expect(english.replace("ภาษาไทย", "")).not.toMatch(/[ก-๙]/);
  });
});

describe("/openapi.json", () => {
  it("has the version of the product", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(await get(application(reader), "/openapi.json")).toMatchObject({ info: { version } });
  });

  it("describes every route of the contract, and how each refuses", async () => {
    const app = application(reader);
    const { paths } = await get<{ paths: Record<string, Record<"get" | "post", { responses: object } | undefined>> }>(
      app,
      "/openapi.json",
    );
    const contract = [
      "areas",
      "areas/{code}",
      "coverage",
      "summary",
      "identify",
      "search",
      "records",
      "programmes",
      "published",
    ];
    for (const name of contract) expect(paths[`/api/${name}`]?.get?.responses).toHaveProperty("default");
    expect(Object.keys(paths)).toContain("/tiles/{layer}/{z}/{x}/{y}.mvt");
    expect(paths["/api/summary"]?.post?.responses).toHaveProperty("default");
  });
});
