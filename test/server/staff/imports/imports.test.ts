import { describe, expect, it } from "vitest";
import writeExcel from "write-excel-file/node";
import { readBook } from "../../../../data/reading/tables/read-book.ts";
import { dropForgottenDrafts } from "../../../../server/store/changes/forgotten-drafts.ts";
import { dbf, pointShp, prj, shp, zip } from "../../../data/reading/outlines/shapefile-bytes.ts";
import { database } from "../../../engines/database.ts";
import { importApplication } from "./import-application.ts";

const opened = await database();
const { owner } = opened;
const files = await importApplication(opened);
const { app, somebody, chiangMai, editor, laos, one, two, elsewhere, send, ended, imported, drafts, cancelled } = files;
const approver = await somebody("approver", chiangMai);
const stranger = await somebody("editor", { kind: "provinces", codes: ["51"] });
type Person = typeof editor;

const sheet = async (rows: string[][]) =>
  new Uint8Array(await writeExcel(rows.map((cells) => cells.map((value) => ({ value, type: String })))).toBuffer());

describe("an import", () => {
  it("goes from a file with mistakes through its annotated copy to what is published, and back", async () => {
    const titles = ["รหัสรายการ", "รหัส อปท.", "ปี พ.ศ.", "สมาชิก"];
    const wrong = [titles, ["I1", one, "2552", "30"], ["I2", "9999999", "2553", "=1+1"]];
    const job = await imported(editor, await sheet(wrong), {}, "สภา.xlsx");
    expect(job).toMatchObject({ state: "mistakes", rows: 2, change_set: null });
    expect(job.issues.map(({ th }) => th)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^แถว 3 .*รหัสนี้/), expect.stringMatching(/^แถว 3 .*ไม่ใช่ตัวเลข/)]),
    );
    const copy = await editor.get(`/api/staff/imports/${job.id}/annotated`);
    expect(copy.headers.get("content-type")).toContain("spreadsheetml");
    const { sheets } = await readBook("copy.xlsx", new Uint8Array(await copy.arrayBuffer()));
    const rows = sheets[0]?.rows ?? [];
    expect(rows[1]).toEqual(wrong[1]);
    expect(rows[2]?.slice(0, 4)).toEqual(wrong[2]);
    expect(rows[2]?.[4]).toContain("แถว 3");

    // mended in the copy, and sent with its column of verdicts
    const mended = [rows[0] ?? [], rows[1] ?? [], ["I2", two, "2553", "20", rows[2]?.[4] ?? ""]].map((row) => [...row]);
    const good = await imported(editor, await sheet(mended), {}, "สภา.xlsx");
    expect(good).toMatchObject({ state: "ready", errors: 0, counts: { added: 2, changed: 0, removed: 0, same: 0 } });
    expect(good.asks_demonstration).toBe(true);
    const path = `/api/staff/imports/${good.id}/submit`;
    expect((await editor.ask("POST", path, { demonstration: null })).status).toBe(409);
    const handedIn = await editor.ask("POST", path, { demonstration: "keep" });
    expect(await handedIn.json()).toEqual({ change_set: good.change_set });

    const seen = await (await approver.get(`/api/staff/changes/${good.change_set}`)).json();
    expect(seen.set).toMatchObject({ state: "waiting", added: 2, effect: { totals: { after: { members: 50 } } } });
    expect(seen.items.map(({ key, file_row }: { key: string; file_row: number }) => [key, file_row])).toEqual([
      ["I1", 2],
      ["I2", 3],
    ]);
    const real = () => owner`select key from record where programme = 'council' and origin = 'real'`;
    expect((await approver.ask("POST", `/api/staff/changes/${good.change_set}/approve`)).status).toBe(200);
    expect((await real()).length).toBe(2);
    expect(await (await approver.get(`/api/staff/changes/${good.change_set}/later`)).json()).toEqual({
      total: 0,
      items: [],
    });
    const back = await approver.ask("POST", `/api/staff/changes/${good.change_set}/revert`, { despite_later: false });
    expect(back.status).toBe(200);
    expect((await real()).length).toBe(0);
  });

  it("takes the features of GeoJSON and of a zipped shapefile as rows, in the LAOs where they lie", async () => {
    // in the old town of Chiang Mai, in WGS 84 degrees and in metres of UTM 47
    const [lng, lat] = [98.98, 18.79];
    const [x, y] = [497_892, 2_077_600];
    const square = (left: number, low: number, size: number) => {
      const [right, high] = [left + size, low + size];
      return [
        [left, low],
        [left, high],
        [right, high],
        [right, low],
        [left, low],
      ];
    };
    const titles = ["key", "ปี", "ชื่อไทย", "ชุมชน", "ครัวเรือน", "ขั้นตอน"];
    const row = (key: string) => [key, "2560", "ชุมชนทดสอบ", "1", "12", "แล้วเสร็จ"];
    const feature = (key: string, geometry: object) => ({
      type: "Feature",
      properties: Object.fromEntries(titles.map((title, at) => [title, row(key)[at]])),
      geometry,
    });
    const features = [
      feature("G1", { type: "Point", coordinates: [lng, lat] }),
      feature("G2", { type: "Polygon", coordinates: [square(lng, lat, 0.001)] }),
    ];
    const table = dbf(titles, [row("S1")]);
    const parts = { "s.dbf": table, "s.prj": prj("wgs84", 47) };
    const files: [name: string, content: string | Uint8Array, added: number][] = [
      ["g.geojson", JSON.stringify({ type: "FeatureCollection", features }), 2],
      ["s.zip", zip({ "s.shp": shp([[square(x, y, 50)]]), ...parts }), 1],
      ["p.zip", zip({ "s.shp": pointShp([[x, y]]), ...parts }), 1],
    ];
    for (const [name, content, added] of files) {
      const job = await imported(editor, content, { programme: "baan-mankong" }, name);
      expect([name, job.issues, job.state, job.counts?.added]).toEqual([name, [], "ready", added]);
      const { items } = await (await editor.get(`/api/staff/changes/${job.change_set}`)).json();
      const province = laos.find(({ code }) => code === items[0].after.lao)?.province;
      expect([name, province]).toEqual([name, "50"]);
      expect((await cancelled(editor, job)).status).toBe(200);
    }
    const unsaid = await imported(
      editor,
      zip({ "s.shp": pointShp([[x, y]]), "s.dbf": table }),
      { programme: "baan-mankong" },
      "s.zip",
    );
    expect([unsaid.state, unsaid.issues[0]?.th]).toEqual([
      "mistakes",
      expect.stringMatching(/ระบบพิกัดของ s\.zip ไม่แน่นอน.*ไม่มี \.prj/),
    ]);
  });

  it("takes the columns and the LAOs that a person chose the second time", async () => {
    const job = await imported(editor, `รหัสรายการ,อปท.,จังหวัด,ปี พ.ศ.,คนทั้งหมด\nC1,สุเทพพ,เชียงใหม่,2552,30`);
    expect(job.headings).toContainEqual({ title: "คนทั้งหมด", kind: "unknown", name: null });
    const doubtful = job.issues.find(({ candidates }) => candidates.length > 0);
    expect(doubtful).toMatchObject({ row: 2, severity: "error" });
    const lao = doubtful?.candidates[0]?.code ?? "";
    const chosen = { mapping: { คนทั้งหมด: "members" }, places: { 2: lao } };
    const again = await ended(editor, await editor.ask("POST", `/api/staff/imports/${job.id}/again`, chosen));
    expect([again.state, again.issues, again.counts?.added]).toEqual(["ready", [], 1]);
    expect(await drafts()).toBe(1);
    expect((await cancelled(editor, again)).status).toBe(200);
    expect(await drafts()).toBe(0);
  });

  it("remembers a heading that was chosen, until it is changed or forgotten", async () => {
    const headings = "/api/staff/imports/headings";
    const title = `จำนวนผู้เข้าร่วม ${process.pid}`;
    const file = `รหัสรายการ,รหัส อปท.,ปี พ.ศ.,${title}\nH1,${one},2552,30`;
    const listed = async (who: Person) => {
      const { items } = await (await who.get(`${headings}?programme=council`)).json();
      return items.filter(({ heading }: { heading: string }) => heading === title);
    };
    const first = await imported(editor, file);
    expect(first.state).toBe("mistakes");
    const chosen = { mapping: { [title]: "members" }, places: {} };
    const again = await ended(editor, await editor.ask("POST", `/api/staff/imports/${first.id}/again`, chosen));
    // what was only tried is not remembered
    expect(await listed(editor)).toEqual([]);
    const submit = await editor.ask("POST", `/api/staff/imports/${again.id}/submit`, { demonstration: "keep" });
    expect(submit.status).toBe(200);
    const reason = { reason: "ทดสอบ" };
    expect((await approver.ask("POST", `/api/staff/changes/${again.change_set}/reject`, reason)).status).toBe(200);
    expect(await listed(stranger)).toEqual([{ heading: title, field: "members" }]);
    const known = await imported(editor, file);
    expect([known.state, known.headings.at(-1)]).toEqual(["ready", { title, kind: "column", name: "members" }]);
    await cancelled(editor, known);

    const changed = { programme: "council", heading: title, field: null };
    expect((await editor.ask("POST", headings, changed)).status).toBe(200);
    const left = await imported(editor, file);
    expect([left.state, left.headings.at(-1)?.kind]).toEqual(["mistakes", "ignored"]);
    expect((await editor.ask("POST", headings, { ...changed, field: "nothing" })).status).toBe(400);
    const address = `${headings}?programme=council&heading=${encodeURIComponent(title)}`;
    const viewer = await somebody("viewer", chiangMai);
    expect((await viewer.ask("DELETE", address)).status).toBe(403);
    expect((await editor.ask("DELETE", address)).status).toBe(200);
    expect((await editor.ask("DELETE", address)).status).toBe(404);
    expect(await listed(editor)).toEqual([]);
    expect((await imported(editor, file)).headings.at(-1)?.kind).toBe("unknown");
  });

  it("that is forgotten leaves no draft behind", async () => {
    const file = (key: string) => `key,lao,year,members\n${key},${one},2552,30`;
    const forgotten = await imported(editor, file("F1"));
    expect(forgotten.state).toBe("ready");
    await owner`update import_job set ended_at = ended_at - interval '3 hours' where id = ${forgotten.id}`;
    const next = await imported(editor, file("F2"));
    expect((await editor.get(`/api/staff/imports/${forgotten.id}`)).status).toBe(404);
    expect((await editor.get(`/api/staff/changes/${forgotten.change_set}`)).status).toBe(404);
    await cancelled(editor, next);
    // drafts go after a day, whatever is known of their import
    const [orphan, young] = [await imported(editor, file("F3")), await imported(editor, file("F4"))];
    await owner`update change_set set created_at = now() - interval '25 hours' where id = ${orphan.change_set}`;
    expect(await dropForgottenDrafts(owner)).toBeGreaterThan(0);
    const kept = await owner`select id::text from change_set where id in (${orphan.change_set}, ${young.change_set})`;
    expect([...kept]).toEqual([{ id: young.change_set }]);
    expect(await owner`select from change where change_set = ${orphan.change_set}`).toHaveLength(0);
    for (const job of [orphan, young]) await cancelled(editor, job);
  });

  it("refuses, by row, LAOs of another editor's province", async () => {
    const job = await imported(editor, `key,lao,year,members\nX1,${one},2552,30\nX2,${elsewhere},2552,30`);
    expect(job).toMatchObject({ state: "mistakes", errors: 1, issues: [{ row: 3, value: elsewhere }] });
    expect(job.issues[0]?.th).toContain("ไม่ได้ดูแล");
    const replacing = await send(editor, "key", { mode: "replace_province", province: "51" });
    expect(replacing.status).toBe(403);
  });

  it("is its author's alone", async () => {
    const job = await imported(editor, `key,lao,year,members\nX1,${one},2552,30`);
    const path = `/api/staff/imports/${job.id}`;
    const asked: [string, string, unknown?][] = [
      ["GET", path],
      ["DELETE", path],
      ["GET", `${path}/annotated`],
      ["POST", `${path}/again`, {}],
      ["POST", `${path}/submit`, { demonstration: "keep" }],
    ];
    for (const [method, at, body] of asked) {
      expect([at, (await stranger.ask(method, at, body)).status]).toEqual([at, 404]);
      expect([at, (await app.request(at, { method })).status]).toEqual([at, 401]);
    }
    expect(job.state).toBe("ready");
    expect((await stranger.get(`/api/staff/changes/${job.change_set}`)).status).toBe(404);
    expect((await approver.get(`/api/staff/changes/${job.change_set}`)).status).toBe(404);
    const more = { demonstration: "keep", state: "published", author: "x" };
    expect((await editor.ask("POST", `${path}/submit`, more)).status).toBe(400);
    await cancelled(editor, job);
  });
});
