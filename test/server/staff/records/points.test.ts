import { describe, expect, it } from "vitest";
import { MOST_POINTS, type StaffPoints } from "../../../../server/staff/records/points.ts";
import { database } from "../../../engines/database.ts";
import { staffApplication } from "../staff-application.ts";

const opened = await database();
const { owner } = opened;
const { somebody } = await staffApplication(opened);
const nation = await somebody("viewer");
const chiangMai = await somebody("editor", { kind: "provinces", codes: ["50"] });

async function points(person: typeof nation, question: string): Promise<StaffPoints> {
  const response = await person.get(`/api/staff/records/points${question}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  return await response.json();
}

const idsOf = async (condition: string) => {
  const rows = await owner<{ id: string }[]>`
    select programme || '/' || origin || '/' || key as id from record where ${owner.unsafe(condition)}`;
  return rows.map(({ id }) => id).sort();
};

describe("the points of records", () => {
  it.each([
    ["", "province = '50'"],
    ["?province=50&programme=baan-mankong", "province = '50' and programme = 'baan-mankong'"],
    ["?province=51", "false"],
  ])("are those of the filter, within the provinces of the person: “%s”", async (question, condition) => {
    const found = await points(chiangMai, question);
    expect([...found.ids].sort()).toEqual(await idsOf(condition));
    expect(found.total).toBe(found.ids.length);
  });

  it("are the record's own, or in the middle of its LAO", async () => {
    const { ids, lngs, lats, own } = await points(chiangMai, "?programme=baan-mankong,council");
    expect(new Set(own)).toEqual(new Set([true, false]));
    const rows = await owner<{ id: string; lng: number; lat: number; own: boolean }[]>`
      select r.programme || '/' || r.origin || '/' || r.key as id, r.geom is not null as own,
             ST_X(coalesce(r.geom, a.center)) as lng, ST_Y(coalesce(r.geom, a.center)) as lat
      from record r join area a on a.level = 'lao' and a.code = r.lao
      where r.province = '50' and r.programme in ('baan-mankong', 'council')`;
    const stored = new Map(rows.map((row) => [row.id, row]));
    for (const [at, id] of ids.entries()) {
      expect(own[at]).toBe(stored.get(id)?.own);
      expect(lngs[at]).toBeCloseTo(stored.get(id)?.lng ?? 0, 4);
      expect(lats[at]).toBeCloseTo(stored.get(id)?.lat ?? 0, 4);
    }
  });

  it("are bounded, and say of how many they are", async () => {
    const [{ total = 0 } = {}] = await owner<{ total: number }[]>`select count(*)::int as total from record`;
    const found = await points(nation, "");
    expect(found.total).toBe(total);
    expect(found.ids.length).toBe(Math.min(total, MOST_POINTS));
    expect((await points(nation, "")).ids).toEqual(found.ids);
  });

  it("of a programme that is unknown are refused", async () => {
    expect((await nation.get("/api/staff/records/points?programme=nothing")).status).toBe(400);
  });
});
