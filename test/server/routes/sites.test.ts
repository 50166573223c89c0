import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { decodeSites, sliceOf } from "../../../data/site-columns.ts";
import type { RecordAnswer } from "../../../server/db/records.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";
import { pageThrough } from "./pages.ts";

const { reader } = await database();
const app = application(reader);

const WITH_SITES = PROGRAMMES.filter(({ privacy, geometry }) => privacy === "open" && geometry === "site");
const WITHOUT = PROGRAMMES.filter((programme) => !WITH_SITES.includes(programme));

async function columnsOf(id: string) {
  const response = await app.request(`/api/sites/${id}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/octet-stream");
  return decodeSites(await response.arrayBuffer());
}

describe("/api/sites/{programme}", () => {
  it.each(WITH_SITES.map(({ id }) => [id]))(
    "has every record of %s whose place is known, where and since when it is",
    async (id) => {
      const columns = await columnsOf(id);
      const all = await pageThrough<RecordAnswer>(app, `/api/records?programme=${id}&sort=year&limit=1000`);
      const records = all.filter(({ center }) => center !== null);
      expect(records.length).toBeGreaterThan(0);
      expect(columns.positions.length / 2).toBe(records.length);
      for (const [index, { key, lao, center }] of records.entries()) {
        expect(columns.nameOf(index)).toEqual({ lao, key });
        expect(columns.positions[2 * index]).toBeCloseTo(center?.[0] ?? 0, 4.5);
        expect(columns.positions[2 * index + 1]).toBeCloseTo(center?.[1] ?? 0, 4.5);
      }
    },
  );

  it.each(WITH_SITES.map(({ id }) => [id]))("counts of %s what the records count up to each year", async (id) => {
    const columns = await columnsOf(id);
    const all = await pageThrough<RecordAnswer>(app, `/api/records?programme=${id}&limit=1000`);
    for (const year of [2500, ...columns.years, 2600]) {
      const end = all.filter((record) => record.center !== null && record.year <= year).length;
      expect(sliceOf(columns, year, "until")).toEqual({ start: 0, end });
    }
  });

  it("is compressed, and recognised when the client has it", async () => {
    const headers = { "accept-encoding": "br" };
    const response = await app.request("/api/sites/baan-mankong", { headers });
    expect(response.headers.get("content-encoding")).toBe("br");
    const etag = response.headers.get("etag") ?? "";
    const again = await app.request("/api/sites/baan-mankong", { headers: { ...headers, "if-none-match": etag } });
    expect(again.status).toBe(304);
  });

  it.each([...WITHOUT.map(({ id }) => [id]), ["casino"], ["%E0%B8%81"]])("refuses %s", async (id) => {
    const { received, parameter, value, detail } = await refusal(app, `/api/sites/${id}`);
    expect([received, parameter, value]).toEqual([404, "programme", decodeURIComponent(id)]);
    for (const { id } of WITH_SITES) expect(detail).toContain(id);
  });

  it("is described with its layout", async () => {
    const { paths } = await get<{ paths: Record<string, { get: { responses: Record<string, unknown> } }> }>(
      app,
      "/openapi.json",
    );
    const answer = JSON.stringify(paths["/api/sites/{programme}"]?.get.responses["200"]);
    expect(answer).toContain("float32");
    expect(answer).toContain("application/octet-stream");
  });
});
