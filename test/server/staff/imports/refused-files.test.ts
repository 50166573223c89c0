import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { importApplication } from "./import-application.ts";

const { app, editor, one, two, send, imported, drafts } = await importApplication(await database());

describe("a file that is none", () => {
  const bomb = zipSync({
    "[Content_Types].xml": new Uint8Array(8),
    "xl/workbook.xml": new Uint8Array(8),
    "xl/worksheets/sheet1.xml": new Uint8Array(200 * 2 ** 20),
  });

  it.each<[string, string | Uint8Array, Record<string, string>, RegExp]>([
    ["empty", "", {}, /ว่างเปล่า/],
    ["titles alone", "key,lao,year,members", {}, /ไม่มีข้อมูล/],
    ["of another programme", "key,lao,year,members\nX1,1001,2552,30", { programme: "baan-mankong" }, /ขาดคอลัมน์|ไม่รู้จัก/],
    ["a zip bomb", bomb, {}, /[ก-๙]/],
    ["bytes", new Uint8Array(4096).map((_, at) => (at * 7919) % 256), {}, /[ก-๙]/],
    ["a formula for a number", `key,lao,year,members\nX1,${one},2552,"=1+1"`, {}, /ไม่ใช่ตัวเลข/],
    ["a megabyte in a cell", `key,lao,year,members,title_th\nX1,${one},2552,30,${"ก".repeat(2 ** 20)}`, {}, /ยาวเกิน/],
    ["control characters", `key,lao,year,members,title_th\nX1,${one},2552,30,ก\u0007\u001bข`, {}, /อักขระควบคุม/],
    ["HTML", `key,lao,year,members,title_th\nX1,${one},2552,30,<script>x</script>`, {}, /HTML/],
    ["the same key twice", `key,lao,year,members\nX1,${one},2552,30\nX1,${two},2552,30`, {}, /ซ้ำ/],
  ])("%s, is told in a sentence", async (_, file, fields, said) => {
    const job = await imported(editor, file, fields);
    expect(job.state).toBe("mistakes");
    expect(job.issues.map(({ th }) => th).join("\n")).toMatch(said);
    expect(job.issues.every(({ en }) => en.length < 1000)).toBe(true);
    const copy = await editor.get(`/api/staff/imports/${job.id}/annotated`);
    expect(copy.status).toBe(200);
    expect(await drafts()).toBe(0);
  });

  it("of 200 MB is refused before it is read", async () => {
    const response = await send(editor, new Uint8Array(200 * 2 ** 20));
    expect(response.status).toBe(413);
    expect((await response.json()).detail_th).toContain("50 MB");
  });

  it.each<[string, Record<string, string>, string]>([
    ["an unknown programme", { programme: "nothing" }, "programme"],
    ["an unknown way", { mode: "delete" }, "mode"],
    ["no day of the calendar", { as_of: "2019-02-30" }, "as_of"],
    ["a year of the Buddhist era", { as_of: "2562-09-30" }, "as_of"],
    ["a day before all records", { as_of: "1919-09-30" }, "as_of"],
    ["no source", { source: " " }, "source"],
    ["no province", { mode: "replace_province" }, "province"],
    ["fields that nobody asked for", { author: "x" }, "author"],
  ])("with %s, is refused", async (_, fields, parameter) => {
    const response = await send(editor, "key", fields);
    expect([response.status, (await response.json()).parameter]).toEqual([400, parameter]);
  });

  it("is refused when the form is none", async () => {
    const headers = { cookie: editor.cookie, origin: "http://localhost", "content-type": "multipart/form-data" };
    const response = await app.request("/api/staff/imports", { method: "POST", headers, body: "nothing" });
    expect(response.status).toBe(400);
    expect((await response.json()).detail_th).toMatch(/[ก-๙]/);
  });
});
