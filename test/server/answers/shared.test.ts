import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";

const { owner, reader } = await database();

const PATH = "/api/coverage?level=lao&programme=council&measure=members";

describe("answers", () => {
  it("are compressed as the client likes, and recognised when it has them", async () => {
    const app = application(reader);
    const sizes = new Map<string, number>();
    for (const encoding of ["br", "gzip", "identity"]) {
      const headers = { "accept-encoding": encoding };
      const response = await app.request(PATH, { headers });
      expect(response.headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
      expect(response.headers.get("vary")).toBe("accept-encoding");
      sizes.set(encoding, (await response.arrayBuffer()).byteLength);
      const etag = response.headers.get("etag") ?? "";
      const again = await app.request(PATH, { headers: { ...headers, "if-none-match": `"other", W/${etag}` } });
      expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    }
    expect(sizes.get("br")).toBeLessThan(sizes.get("gzip") ?? 0);
    expect(sizes.get("gzip")).toBeLessThan((sizes.get("identity") ?? 0) / 3);
  });

  it("answer HEAD like GET, without a body", async () => {
    const app = application(reader);
    const full = await app.request(PATH);
    const head = await app.request(PATH, { method: "HEAD" });
    expect([head.status, head.headers.get("etag")]).toEqual([200, full.headers.get("etag")]);
    expect((await head.arrayBuffer()).byteLength).toBe(0);
  });

  it("follow a load by another process", async () => {
    const [before] = await owner<{ version: number; source_en: string }[]>`
      select version::int as version, source_en from dataset where programme = 'council'`;
    const app = application(reader);
    const source = async () => {
      await app.request("/readyz");
      return (await get<{ source: { en: string } }>(app, PATH)).source.en;
    };
    expect(await source()).toBe(before?.source_en);
    try {
      await owner`update dataset set version = version + 1, source_en = 'another' where programme = 'council'`;
      expect(await source()).toBe("another");
    } finally {
      await owner`update dataset set source_en = ${before?.source_en ?? ""} where programme = 'council'`;
    }
  });
});
