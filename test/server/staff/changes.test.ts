import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import type { Actor, Scope } from "../../../data/staff.ts";
import { asActor } from "../../../server/staff/as-actor.ts";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const opened = await database();
const { send, somebody } = await staffApplication(opened);
const { owner, staff } = opened;

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
    // other files may leave changes that wait in a shared database
    const waiting = async (who: typeof editor) => {
      const list: { items: { id: string }[] } = await (await who.get("/api/staff/changes?state=waiting")).json();
      return list.items.filter((item) => item.id === id);
    };
    expect(await waiting(approver)).toMatchObject([{ id, kind: "edit", added: 1, provinces: ["50"] }]);
    expect(await waiting(stranger)).toEqual([]);
    expect((await stranger.get(`/api/staff/changes/${id}`)).status).toBe(404);
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

  it("keeps a draft from everybody but its author, and changes out of provinces that are not theirs", async () => {
    const chiangMai = { kind: "provinces" as const, codes: ["50"] };
    const actor = (id: string, scope: Scope): Actor => ({ id, username: id, name: id, role: "editor", scope });
    const author = actor("author", chiangMai);
    const draft = (tx: postgres.TransactionSql, by: string) =>
      tx<{ id: string }[]>`
        insert into change_set (programme, kind, mode, author, source_th, source_en, as_of)
        values ('council', 'edit', 'update', ${by}, 'ก', 'a', '2019-09-30') returning id::text`;
    const change = (tx: postgres.TransactionSql, id: string, province: string) =>
      tx`insert into change (change_set, key, province, lao, after)
         values (${id}, 'K', ${province}, '1001', ${tx.json({ key: "K", province })})`;

    const [{ id = "" } = {}] = await asActor(staff, author, (tx) => draft(tx, author.id));
    const seenBy = (who: Actor) => asActor(staff, who, (tx) => tx`select from change_set where id = ${id}`);
    expect((await seenBy(author)).length).toBe(1);
    expect((await seenBy(actor("other", { kind: "nation" }))).length).toBe(0);
    const denied = { code: "42501" };
    await expect(asActor(staff, author, (tx) => draft(tx, "somebody else"))).rejects.toMatchObject(denied);
    await expect(asActor(staff, author, (tx) => change(tx, id, "51"))).rejects.toMatchObject(denied);
    const other = actor("other", chiangMai);
    await expect(asActor(staff, other, (tx) => change(tx, id, "50"))).rejects.toMatchObject(denied);
    await asActor(staff, author, (tx) => change(tx, id, "50"));
    for (const column of ["state = 'published'", "decided_by = 'author'", "dataset_before = '{}'"]) {
      const itself = asActor(staff, author, (tx) => tx.unsafe(`update change_set set ${column} where id = ${id}`));
      await expect(itself).rejects.toMatchObject(denied);
    }
    await expect(asActor(staff, author, (tx) => tx`delete from log`)).rejects.toMatchObject(denied);
    await asActor(staff, author, (tx) => tx`delete from change_set where id = ${id}`);
  });
});
