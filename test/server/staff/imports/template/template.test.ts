import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeExcel from "write-excel-file/node";
import { PROGRAMMES, programmeById } from "../../../../../data/programmes/index.ts";
import { readBook } from "../../../../../data/reading/tables/read-book.ts";
import { checkFile } from "../../../../../server/store/check-file.ts";
import { database } from "../../../../engines/database.ts";
import { staffApplication } from "../../staff-application.ts";

const opened = await database();
const { owner, staff } = opened;
const { somebody } = await staffApplication(opened);
const chiangMai = { kind: "provinces" as const, codes: ["50"] };
const editor = await somebody("editor", chiangMai);
const laos = await owner`select from area where level = 'lao' and province = '50'`;
const sheet = async (rows: string[][]) =>
  new Uint8Array(await writeExcel(rows.map((cells) => cells.map((value) => ({ value, type: String })))).toBuffer());

describe("the template", () => {
  it.each(PROGRAMMES.map(({ id }) => id))("of %s has an example that an import takes as it stands", async (id) => {
    const response = await editor.get(`/api/staff/imports/template?programme=${id}`);
    const { sheets } = await readBook("template.xlsx", new Uint8Array(await response.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual(["ข้อมูล", "ตัวอย่าง", "ค่าที่ใช้ได้", "รหัส อปท.", "ตัวเลือก"]);
    expect(sheets[3]?.rows.length).toBe(laos.length + 1);
    const programme = programmeById(id);
    if (!programme) throw new Error(`No ${id}`);
    const example = { name: "example.xlsx", bytes: await sheet((sheets[1]?.rows ?? []).map((row) => [...row])) };
    const { records, issues } = await checkFile(staff, programme, example, "2024-09-30");
    expect([issues, records.length]).toEqual([[], 1]);
  });

  it("has drop-downs whose choices an import takes, a LAO by its name among them", async () => {
    const response = await editor.get("/api/staff/imports/template?programme=baan-mankong");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = await readBook("template.xlsx", bytes);
    const [titles = [], example = []] = sheets[1]?.rows ?? [];
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    // between the cells and the margins of the page, as the format wants it
    expect(xml.replace(/<sheetData>.*<\/sheetData>/s, "")).toMatch(/<dataValidations count="\d+">/);
    const lists = [...xml.matchAll(/type="list"[^>]*sqref="([A-Z]+)2:\1\d+"><formula1>(.+?)<\/formula1>/g)].map(
      ([, letter = "", from = ""]) => {
        const [, name, column = "", last = ""] = /^'(.+)'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(from) ?? [];
        const at = column.charCodeAt(0) - 65;
        const rows = sheets.find((each) => each.name === name)?.rows.slice(1, Number(last)) ?? [];
        return { title: titles[letter.charCodeAt(0) - 65] ?? "", choices: rows.map((row) => row[at] ?? "") };
      },
    );
    expect(lists.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["รหัส อปท.", "ชื่อ อปท.", "อำเภอ", "จังหวัด", "เจ้าของที่ดิน", "รูปแบบการพัฒนา", "ขั้นตอน"]),
    );
    expect(lists.filter(({ choices }) => choices.length === 0 || choices.includes(""))).toEqual([]);
    expect(xml).toMatch(/type="whole" operator="between"[^>]*><formula1>1<\/formula1><formula2>5000<\/formula2>/);

    // each choice of each list once, with the LAO by name
    const coded = lists.filter(({ title }) => !["รหัส อปท.", "ชื่อ อปท.", "อำเภอ", "จังหวัด"].includes(title));
    const named = example.map((cell, at) => (titles[at] === "รหัส อปท." ? "" : cell));
    const rows = Array.from({ length: Math.max(...coded.map(({ choices }) => choices.length)) }, (_, row) =>
      named.map((cell, at) => {
        if (titles[at] === "รหัสรายการ") return `T-${row}`;
        const choices = coded.find(({ title }) => title === titles[at])?.choices;
        return choices?.[row % choices.length] ?? cell;
      }),
    );
    const programme = programmeById("baan-mankong");
    if (!programme) throw new Error("No baan-mankong");
    const file = { name: "filled.xlsx", bytes: await sheet([[...titles], ...rows]) };
    const { records, issues } = await checkFile(staff, programme, file, "2024-09-30");
    expect([issues, records.length]).toEqual([[], rows.length]);
  });

  it("is for those who may edit", async () => {
    const viewer = await somebody("viewer", chiangMai);
    expect((await viewer.get("/api/staff/imports/template?programme=council")).status).toBe(403);
    expect((await editor.get("/api/staff/imports/template?programme=x")).status).toBe(400);
  });
});
