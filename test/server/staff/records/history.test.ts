import { describe, expect, it } from "vitest";
import type { StaffCounts } from "../../../../server/staff/records/counts.ts";
import type { HistoryLine } from "../../../../server/staff/records/history.ts";
import type { StaffRecord } from "../../../../server/staff/records/list.ts";
import { database } from "../../../engines/database.ts";
import { staffApplication } from "../staff-application.ts";

const opened = await database();
const { somebody } = await staffApplication(opened);
const own = { kind: "provinces" as const, codes: ["50"] };
const editor = await somebody("editor", own);
const approver = await somebody("approver", own);
const stranger = await somebody("approver", { kind: "provinces", codes: ["51"] });
type Person = typeof editor;

const KEY = "HISTORY-1";
const RECORD = `/api/staff/records/council/real/${KEY}`;

async function body<Body>(person: Person, path: string): Promise<Body> {
  const response = await person.get(path);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Body;
}

const history = async (person: Person, path = RECORD) =>
  (await body<{ items: HistoryLine[] }>(person, `${path}/history`)).items;
const keys = async (person: Person, question: string) =>
  (await body<{ items: StaffRecord[] }>(person, `/api/staff/records?origin=real&q=${KEY}&${question}`)).items.map(
    ({ key }) => key,
  );

async function propose(seen: object | null, values: object | null): Promise<string> {
  const edit = { programme: "council", key: KEY, seen, values };
  const response = await editor.ask("POST", "/api/staff/changes", edit);
  const { id, issues } = await response.json();
  if (typeof id !== "string") throw new Error(JSON.stringify({ status: response.status, issues }));
  return id;
}
async function approve(id: string): Promise<void> {
  const response = await approver.ask("POST", `/api/staff/changes/${id}/approve`);
  if (!response.ok) throw new Error(await response.text());
}

describe("the history of a record", () => {
  it("says who changed what and when, newest first, to those of its province alone", async () => {
    const [lao] = await opened.owner<{ code: string }[]>`
      select code from area where level = 'lao' and province = '50'
        and not exists (select from record where record.programme = 'council' and record.lao = area.code and origin = 'real')
      order by code limit 1`;
    if (!lao) throw new Error("No LAO in Chiang Mai");
    const values = { lao: lao.code, year: "2560", members: "30" };
    const added = await propose(null, values);
    expect(await history(editor)).toMatchObject([
      { change_set: added, kind: "edit", state: "waiting", before: null, decided_by: null, decided_at: null },
    ]);
    await approve(added);
    expect(await keys(editor, "status=published")).toEqual([KEY]);
    expect(await keys(editor, "status=waiting")).toEqual([]);

    const record = await body<StaffRecord>(editor, RECORD);
    expect(record.waiting).toBeNull();
    const seen = {
      key: KEY,
      lao: lao.code,
      province: "50",
      year: 2560,
      attributes: record.attributes,
      measures: record.measures,
    };
    const changed = await propose(seen, { ...values, members: "31" });
    expect((await body<StaffRecord>(editor, RECORD)).waiting).toBe(changed);
    expect(await keys(editor, "status=waiting")).toEqual([KEY]);
    expect(await keys(editor, "status=published")).toEqual([]);
    expect(await keys(editor, "status=published,waiting")).toEqual([KEY]);
    const waiting = await body<StaffCounts>(
      editor,
      "/api/staff/records/counts?status=waiting&programme=council&province=50",
    );
    expect(waiting.total).toBeGreaterThan(0);
    const complete = await body<{ items: { programme: string; waiting: number }[] }>(editor, "/api/staff/completeness");
    expect(complete.items.find(({ programme }) => programme === "council")?.waiting).toBe(waiting.total);
    await approve(changed);

    const lines = await history(editor);
    expect(lines).toMatchObject([
      {
        change_set: changed,
        state: "published",
        before: { measures: { members: 30 } },
        after: { measures: { members: 31 } },
      },
      { change_set: added, state: "published", before: null, after: { measures: { members: 30 } } },
    ]);
    for (const line of lines) {
      expect(line.author).toMatch(/^editor /);
      expect(line.decided_by).toMatch(/^approver /);
      expect(Date.parse(String(line.decided_at))).toBeGreaterThanOrEqual(Date.parse(String(line.created_at)));
    }
    expect(await history(stranger)).toEqual([]);
    expect(await keys(stranger, "status=waiting")).toEqual([]);

    const gone = await propose({ ...seen, measures: { members: 31 } }, null);
    await approve(gone);
    expect((await editor.get(RECORD)).status).toBe(404);
    expect((await history(editor)).map(({ kind }) => kind)).toEqual(["delete", "edit", "edit"]);
  });

  it("of the demonstration, or of no record, is empty", async () => {
    expect(await history(editor, `/api/staff/records/council/demo/${KEY}`)).toEqual([]);
    expect(await history(editor, "/api/staff/records/council/real/nothing")).toEqual([]);
  });
});
