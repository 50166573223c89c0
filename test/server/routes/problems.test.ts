import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { LAYERS } from "../../../server/tiles/layers.ts";
import { database } from "../../engines/database.ts";
import { runs } from "../../runs.ts";
import { application, refusal } from "../application.ts";

const { reader } = await database();
const app = application(reader);

describe("what a client gets wrong", () => {
  const cases: [path: string, status: number, parameter: string, value: string][] = [
    ["/tiles/lao/31/1/1.mvt", 400, "zoom", "31"],
    ["/tiles/lao/NaN/1/1.mvt", 400, "zoom", "NaN"],
    ["/tiles/lao/5.5/1/1.mvt", 400, "zoom", "5.5"],
    ["/tiles/lao/-1/0/0.mvt", 400, "zoom", "-1"],
    ["/tiles/lao/5/32/1.mvt", 400, "x", "32"],
    ["/tiles/lao/5/1/32.geojson", 400, "y", "32"],
    ["/tiles/lao/5/1/1e1.mvt", 400, "y", "1e1"],
    ["/tiles/tambon/5/1/1.mvt", 404, "layer", "tambon"],
    ["/tiles/lao/5/1/1.png", 404, "format", "png"],
    ["/tiles/tambon.json", 404, "layer", "tambon"],
    ["/tiles/lao/5/1/1.mvt?year=2562", 400, "year", "2562"],
    ["/tiles/council/5/1/1.mvt?year=2019", 400, "year", "2019"],
    ["/tiles/council/5/1/1.mvt?span=in", 400, "span", "in"],
    ["/tiles/council/5/1/1.mvt?year=2560&span=since", 400, "span", "since"],
    ["/tiles/lao/5/1/1.mvt?span=in", 400, "span", "in"],
    ["/api/coverage?level=lao&programme=temples&measure=coverage", 400, "programme", "temples"],
    ["/api/coverage?level=tambon&programme=council&measure=coverage", 400, "level", "tambon"],
    ["/api/coverage?level=lao&programme=council&measure=happiness", 400, "measure", "happiness"],
    ["/api/coverage?level=lao&programme=council&measure=rai", 400, "measure", "rai"],
    ["/api/coverage?level=lao&programme=council&measure=coverage&province=99", 400, "province", "99"],
    ["/api/coverage?level=lao&programme=council&measure=coverage&year=2499", 400, "year", "2499"],
    ["/api/coverage?level=lao&programme=council&measure=coverage&span=in", 400, "span", "in"],
    ["/api/coverage?level=lao&programme=council&measure=coverage&year=2560&span=since", 400, "span", "since"],
    ["/api/summary?span=in", 400, "span", "in"],
    ["/api/summary?year=2560&span=", 400, "span", ""],
    ["/api/coverage?level=province&programme=council&measure=coverage&amphoe=5001", 400, "amphoe", "5001"],
    ["/api/summary?provnice=50", 400, "provnice", "50"],
    ["/api/summary?province=50&province=51", 400, "province", "51"],
    ["/api/summary?province=50,99", 400, "province", "99"],
    ["/api/summary?lao=,", 400, "lao", ","],
    ["/api/areas?level=lao&limit=1001", 400, "limit", "1001"],
    ["/api/areas?level=lao&limit=0", 400, "limit", "0"],
    ["/api/areas?level=lao&cursor=bm9uc2Vuc2U", 400, "cursor", "bm9uc2Vuc2U"],
    ["/api/areas/9999999", 404, "code", "9999999"],
    ["/api/search?q=%ff", 400, "q", "%ff"],
    ["/api/search?q=a%00b", 400, "q", "a%00b"],
    ["/api/search?q=", 400, "q", ""],
    ["/api/identify?lng=abc&lat=13", 400, "lng", "abc"],
    ["/api/identify?lng=NaN&lat=13", 400, "lng", "NaN"],
    ["/api/identify?lng=1e400&lat=13", 400, "lng", "1e400"],
    ["/api/identify?lng=0&lat=0", 404, "lng", "0"],
    ["/api/records?programme=baan-phophiang", 403, "programme", "baan-phophiang"],
    ["/api/records?programme=council&sort=rai", 400, "sort", "rai"],
    ["/api/records?programme=council&sort=chair_name", 400, "sort", "chair_name"],
  ];

  it.each(cases)("%s → %i, %s=%s", async (path, status, parameter, value) => {
    const problem = await refusal(app, path);
    expect(problem).toMatchObject({ received: status, status, parameter, value });
    expect(problem.detail_th).toMatch(/[ก-๙]/);
    expect(problem.detail).not.toBe(problem.detail_th);
  });

  it("proposes the Buddhist year to who wrote a common one", async () => {
    const problem = await refusal(app, "/api/summary?year=2019");
    expect(problem.detail).toContain("try 2562");
    expect(problem.detail_th).toContain("ลองใช้ 2562");
    expect((await refusal(app, "/api/summary?year=2499")).detail).not.toContain("try");
  });

  it("names the measures that a programme has", async () => {
    const problem = await refusal(app, "/api/coverage?level=lao&programme=council&measure=rai");
    expect(problem.detail).toContain("coverage, sites, members");
  });

  it("says what is missing", async () => {
    expect(await refusal(app, "/api/search")).toMatchObject({ received: 400, parameter: "q" });
  });

  it("hints at swapped coordinates", async () => {
    expect((await refusal(app, "/api/identify?lng=13.75&lat=100.5")).detail).toContain("swapped");
  });

  it("knows no other address, and no other method", async () => {
    expect(await refusal(app, "/api/nothing")).toMatchObject({ received: 404 });
    expect(await refusal(app, "/etc/passwd")).toMatchObject({ received: 404 });
    const refused = await app.request("/api/coverage", { method: "DELETE" });
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(await refusal(app, "/tiles/lao/5/25/14.mvt", { method: "PUT" })).toMatchObject({
      received: 405,
      value: "PUT",
    });
  });

  it("shortens what is too long, and keeps what cannot be printed out of the answer", async () => {
    const long = await refusal(app, `/api/search?q=${"ก".repeat(500)}`);
    expect(String(long.value).length).toBeLessThan(110);
    const odd = await refusal(app, "/api/areas/%E2%80%AEabc");
    expect(odd.value).toBe("\ufffdabc");
  });

  it.each(["/api/areas?level=region", "/api/areas?level=region&only=real"])("TRACE of %s is refused", async (path) => {
    // as the server of Node passes it on: the method is one that no request can be made with
    const request = Object.defineProperty(new Request(`http://localhost${path}`), "method", { value: "TRACE" });
    expect((await app.fetch(request)).status).toBe(405);
  });
});

describe("nothing that a client sends", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom(
      "'",
      "%",
      "\\",
      "a'; drop table area; --",
      "NaN",
      "Infinity",
      "-0",
      "1e309",
      "null",
      "{}",
      "[]",
      "../..",
      "%00",
    ),
    fc.integer().map(String),
    fc.double().map(String),
    fc.constantFrom(
      "2562",
      "50",
      "1001",
      "5001",
      "lao",
      "province",
      "council",
      "coverage",
      ...PROGRAMMES.map(({ id }) => id),
    ),
  );
  const parameter = fc.constantFrom(
    ...[
      "level",
      "programme",
      "measure",
      "year",
      "region",
      "province",
      "amphoe",
      "lao",
      "q",
      "limit",
      "cursor",
      "sort",
      "lng",
      "lat",
      "x",
    ],
  );
  const query = fc
    .array(fc.tuple(parameter, word), { maxLength: 5 })
    .map((pairs) =>
      pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, ""))}`).join("&"),
    );
  const rawQuery = fc.string({ unit: fc.constantFrom(..."abc=&%0fF?+;,'\"<>[]".split("")), maxLength: 30 });
  const segment = word.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, "")));
  const path = fc.oneof(
    fc.constantFrom(
      "/api/areas",
      "/api/coverage",
      "/api/summary",
      "/api/search",
      "/api/identify",
      "/api/records",
      "/api/records.csv",
    ),
    segment.map((code) => `/api/areas/${code}`),
    fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => `/tiles/${parts.join("/")}`),
    fc
      .tuple(
        fc.constantFrom(...LAYERS.map(({ name }) => name)),
        fc.integer({ min: 0, max: 15 }),
        fc.double({ min: 0, max: 1 }),
      )
      .map(
        ([layer, z, share]) =>
          `/tiles/${layer}/${z}/${Math.floor(share * 2 ** z)}/${Math.floor((share / 2) * 2 ** z)}.mvt`,
      ),
    fc.tuple(segment, segment, segment).map(([z, x, y]) => `/tiles/lao/${z}/${x}/${y}.mvt`),
  );
  const method = fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "DELETE");

  it(
    "makes a server error, and every refusal is a problem document",
    async () => {
      const property = fc.asyncProperty(path, fc.oneof(query, rawQuery), method, async (path, query, method) => {
        const response = await app.request(new Request(`http://localhost${path}?${query}`, { method }));
        await response.arrayBuffer();
        expect(response.status).toBeLessThan(500);
        if (response.status >= 400) expect(response.headers.get("content-type")).toContain("application/problem+json");
      });
      await fc.assert(property, { numRuns: runs(400, 10_000) });
    },
    runs(60_000, 1_800_000),
  );
});
