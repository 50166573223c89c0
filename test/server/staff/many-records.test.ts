import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const opened = await database();
const { owner } = opened;
const { send, somebody } = await staffApplication(opened);
const MANY = "/api/staff/changes/many";
const own = { kind: "provinces" as const, codes: ["50"] };
const editor = await somebody("editor", own);
const approver = await somebody("approver", own);
const stranger = await somebody("editor", { kind: "provinces", codes: ["51"] });
const KEYS = ["MANY-1", "MANY-2", "MANY-3"];

const [lao = { code: "" }] = await owner<{ code: string }[]>`
  select code from area a where level = 'lao' and province = '50'
    and not exists (select from record r where r.lao = a.code and r.programme = 'welfare-fund' and r.origin = 'real')
  order by code limit 1`;

type Draft = { id: string | null; counts: Record<string, number> | null; issues: { key: string; th: string }[] };
const ask = (body: object, who = editor) =>
  who.ask("POST", MANY, { programme: "disaster-relief", keys: KEYS, ...body });
const draftOf = async (body: object): Promise<Draft> => (await ask(body)).json();

/** Three records that are published, and taken back when the work is done. */
async function published(work: () => Promise<void>): Promise<void> {
  const sets: string[] = [];
  for (const key of KEYS) {
    const values = {
      lao: lao.code,
      year: "2562",
      households: "20",
      subsidy_baht: "1000",
      cause: "fire",
      title_th: key,
    };
    const response = await editor.ask("POST", "/api/staff/changes", {
      programme: "disaster-relief",
      key,
      seen: null,
      values,
    });
    const { id, issues } = await response.json();
    expect([issues, response.status]).toEqual([[], 200]);
    expect((await approver.ask("POST", `/api/staff/changes/${id}/approve`)).status).toBe(200);
    sets.push(id);
  }
  try {
    await work();
  } finally {
    for (const id of sets.reverse()) {
      const back = await approver.ask("POST", `/api/staff/changes/${id}/revert`, { despite_later: true });
      expect(back.status).toBe(200);
    }
  }
}

describe("one field of many records", () => {
  it("is looked at as a draft, handed in as one set, and published as a whole", async () => {
    await published(async () => {
      const draft = await draftOf({ field: "households", value: "35" });
      expect(draft).toMatchObject({ counts: { added: 0, changed: 3, removed: 0, same: 0 }, issues: [] });
      const { items } = await (await editor.get(`/api/staff/changes/${draft.id}`)).json();
      expect(items).toHaveLength(3);
      for (const { before, after } of items) {
        expect(before.measures.households).toBe(20);
        expect(after).toEqual({ ...before, measures: { ...before.measures, households: 35 } });
      }
      expect((await approver.get(`/api/staff/changes/${draft.id}`)).status).toBe(404);
      expect((await editor.ask("POST", `/api/staff/changes/${draft.id}/submit`)).status).toBe(200);
      expect((await approver.ask("POST", `/api/staff/changes/${draft.id}/approve`)).status).toBe(200);
      const rows = await owner`select households from record where key = any (${KEYS}) and origin = 'real'`;
      expect(rows.map(({ households }) => households)).toEqual([35, 35, 35]);
      // all are so already: nothing to hand in
      expect(await draftOf({ field: "households", value: "35" })).toMatchObject({ id: null, counts: { same: 3 } });
    });
  });

  it("that would be wrong is told record by record, and stages nothing", async () => {
    await published(async () => {
      const draft = await draftOf({ field: "households", value: "สิบ" });
      expect(draft.id).toBeNull();
      expect(draft.issues.map(({ key }) => key)).toEqual(KEYS);
      expect(draft.issues[0]?.th).toMatch(/ตัวเลข/);
      expect((await ask({ field: "lao", value: "1001" })).status).toBe(400);
      expect((await ask({ field: "households", value: "1", keys: [...KEYS, "NOT-THERE"] })).status).toBe(409);
      expect((await ask({ field: "households", value: "1", keys: [] })).status).toBe(400);
    });
  });

  it("reaches no record of another province, and is discarded by its author alone", async () => {
    await published(async () => {
      expect((await ask({ field: "households", value: "1" }, stranger)).status).toBe(409);
      expect((await send("POST", MANY, {})).status).toBe(401);
      const { id } = await draftOf({ field: "households", value: "36" });
      expect((await stranger.ask("DELETE", `/api/staff/changes/${id}`)).status).toBe(404);
      expect((await approver.ask("DELETE", `/api/staff/changes/${id}`)).status).not.toBe(200);
      expect((await editor.ask("DELETE", `/api/staff/changes/${id}`)).status).toBe(200);
      expect((await editor.get(`/api/staff/changes/${id}`)).status).toBe(404);
    });
  });
});
