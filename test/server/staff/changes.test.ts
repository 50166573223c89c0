import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const opened = await database();
const { send, somebody } = await staffApplication(opened);
const { owner } = opened;

const records = async () => (await owner`select from record where programme = 'council' and origin = 'real'`).length;

describe("/api/staff/changes", () => {
  it("takes an edit from an editor to an approver and back, in their provinces only", async () => {
    const [lao] = await owner<
      { code: string }[]
    >`select code from area where level = 'lao' and province = '50' limit 1`;
    const own = { kind: "provinces" as const, codes: ["50"] };
    const [editor, viewer, approver, stranger] = [
      await somebody("editor", own),
      await somebody("viewer", own),
      await somebody("approver", own),
      await somebody("approver", { kind: "provinces", codes: ["51"] }),
    ];
    const values = { lao: lao?.code, year: "2560", members: "30" };
    const edit = { programme: "council", key: "STAFF-1", seen: null, values };

    expect((await send("POST", "/api/staff/changes", edit)).status).toBe(401);
    expect((await viewer.ask("POST", "/api/staff/changes", edit)).status).toBe(403);
    expect((await stranger.ask("POST", "/api/staff/changes", edit)).status).toBe(409);
    const wrong = await editor.ask("POST", "/api/staff/changes", { ...edit, values: { ...values, members: "สิบ" } });
    expect(await wrong.json()).toMatchObject({ id: null, issues: [{ column: "members", severity: "error" }] });

    const { id } = await (await editor.ask("POST", "/api/staff/changes", edit)).json();
    const waiting = async (who: typeof editor) =>
      (await (await who.get("/api/staff/changes?state=waiting")).json()).items;
    expect(await waiting(approver)).toMatchObject([{ id, kind: "edit", added: 1, provinces: ["50"] }]);
    expect(await waiting(stranger)).toEqual([]);
    expect((await (await stranger.get(`/api/staff/changes/${id}`)).json()).items).toEqual([]);
    const { items } = await (await approver.get(`/api/staff/changes/${id}`)).json();
    expect(items).toMatchObject([{ key: "STAFF-1", before: null, after: { year: 2560, measures: { members: 30 } } }]);

    expect((await editor.ask("POST", `/api/staff/changes/${id}/approve`)).status).toBe(403);
    expect((await stranger.ask("POST", `/api/staff/changes/${id}/approve`)).status).toBe(409);
    expect(await records()).toBe(0);
    expect((await approver.ask("POST", `/api/staff/changes/${id}/approve`)).status).toBe(200);
    expect(await records()).toBe(1);
    // the record that the editor saw is no longer what is there
    expect((await editor.ask("POST", "/api/staff/changes", edit)).status).toBe(409);
    expect((await approver.ask("POST", `/api/staff/changes/${id}/revert`, { despite_later: false })).status).toBe(200);
    expect(await records()).toBe(0);
  });
});
