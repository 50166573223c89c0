import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../../data/reading/tables/read-book.ts";
import type { StaffCounts } from "../../../../server/staff/records/counts.ts";
import { database } from "../../../engines/database.ts";
import { staffApplication } from "../staff-application.ts";

const opened = await database();
const { send, somebody } = await staffApplication(opened);
const { owner } = opened;
const chiangMai = await somebody("editor", { kind: "provinces", codes: ["50"] });

async function sheet(question: string) {
  const response = await chiangMai.get(`/api/staff/records.xlsx?${question}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  const bytes = new Uint8Array(await response.arrayBuffer());
  const [heading = [], ...rows] = (await readBook("records.xlsx", bytes)).sheets[0]?.rows ?? [];
  return { bytes, heading, rows };
}

describe("records as a spreadsheet", () => {
  it("are all that the filter has in the person's provinces, in the order asked for", async () => {
    const question = "programme=council,welfare-fund";
    const counts: StaffCounts = await (await chiangMai.get(`/api/staff/records/counts?${question}`)).json();
    const { heading, rows } = await sheet(`${question}&sort=-year`);
    expect(rows.length).toBe(counts.total);
    const at = (title: string) => heading.indexOf(title);
    expect(rows.every((row) => row[at("รหัสจังหวัด")] === "50")).toBe(true);
    const years = rows.map((row) => Number(row[at("ปี พ.ศ.")]));
    expect(years).toEqual([...years].sort((one, other) => other - one));
  });

  it("hold a text that looks like a formula as a text", async () => {
    const [record] = await owner<{ key: string; title_en: string | null }[]>`
      select key, title_en from record where programme = 'baan-mankong' and origin = 'demo' and province = '50' order by key limit 1`;
    if (!record) throw new Error("No record in Chiang Mai");
    const title = '=HYPERLINK("http://example.org","คลิก")';
    const rename = (text: string | null) =>
      owner`update record set title_en = ${text} where programme = 'baan-mankong' and origin = 'demo' and key = ${record.key}`;
    try {
      await rename(title);
      const { bytes, rows } = await sheet(`programme=baan-mankong&q=${encodeURIComponent(record.key)}`);
      expect(rows.flat()).toContain(title);
      const parts = unzipSync(bytes);
      const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
      expect(sheets.length).toBe(1);
      for (const name of sheets) expect(strFromU8(parts[name] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
    } finally {
      await rename(record.title_en);
    }
  });

  it("are refused to those who are not signed in, and for parameters that there are none of", async () => {
    expect((await send("GET", "/api/staff/records.xlsx")).status).toBe(401);
    expect((await chiangMai.get("/api/staff/records.xlsx?limit=5")).status).toBe(400);
  });
});
