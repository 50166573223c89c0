import { expect, it } from "vitest";
import writeExcel from "write-excel-file/node";
import { programmeById } from "../../../data/programmes/index.ts";
import { importColumns } from "../../../data/reading/columns.ts";
import { sentencesOf } from "../../../data/reading/import/sentence.ts";
import { checkFile } from "../../../server/store/check-file.ts";
import { database } from "../../engines/database.ts";

const { owner } = await database();

const TITLES = [
  "รหัสรายการ",
  "รหัส อปท.",
  "ชื่อ อปท.",
  "จังหวัด",
  "ปี พ.ศ.",
  "ละติจูด",
  "ลองจิจูด",
  "ชื่อไทย",
  "ชุมชน",
  "ครัวเรือน",
  "ขั้นตอน",
];
const GOOD = ["B0", "1001", "", "", "2560", "13.7559", "100.4969", "ชุมชน ก", "1", "50", "กำลังก่อสร้าง"];

/** What is changed of a good row, by column, and what is said of it. */
const MISTAKES: [changes: Record<number, string>, column: string, said: string][] = [
  [{ 0: "" }, "key", "ต้องกรอก"],
  [{ 0: "B0" }, "key", "รหัสซ้ำกับแถว 2"],
  [{ 1: "1999" }, "lao", "ไม่มี อปท. รหัสนี้"],
  [{ 1: "3.5E+06" }, "lao", "เลขยกกำลัง"],
  [{ 1: "", 2: "เทศบาลนครเชียงใหม่", 3: "เชียงราย" }, "name", "อยู่จังหวัดหรืออำเภออื่น"],
  [{ 1: "", 2: "เทศบาลนครเชียงใหม่", 3: "แดนไกล" }, "province", "ไม่รู้จักชื่อจังหวัด"],
  [{ 1: "", 2: "อบต.ไม่มีจริงแน่" }, "name", "ไม่มีในทะเบียน"],
  [{ 4: "" }, "year", "ต้องกรอก"],
  [{ 4: "ปีก่อน" }, "year", "ไม่ใช่ปี"],
  [{ 4: "2520" }, "year", "เริ่มปี"],
  [{ 4: "2599" }, "year", "อยู่หลังวันที่ของข้อมูล"],
  [{ 5: "100.4969", 6: "13.7559" }, "lat", "สลับกัน"],
  [{ 5: "51.5", 6: "0.1" }, "lat", "อยู่นอกประเทศไทย"],
  [{ 5: "18.7745", 6: "98.985" }, "lat", "จุดอยู่นอก อปท. 1001"],
  [{ 5: "ริมคลอง" }, "lat", "ไม่ใช่ตัวเลข"],
  [{ 7: "ก".repeat(600) }, "title_th", "ยาวเกิน"],
  [{ 7: "<b>ชุมชน</b>" }, "title_th", "HTML"],
  [{ 8: "หนึ่ง" }, "communities", "ไม่ใช่ตัวเลข"],
  [{ 9: "2.5" }, "households", "จำนวนเต็ม"],
  [{ 9: "-4" }, "households", "ต้องอยู่ระหว่าง"],
  [{ 10: "ทำอยู่" }, "stage", "ต้องเป็นหนึ่งใน"],
];

it("tells each of twenty kinds of mistakes of one file in a sentence with its row", async () => {
  const baanMankong = programmeById("baan-mankong");
  if (!baanMankong) throw new Error("No baan-mankong");
  const wrong = MISTAKES.map(([changes], at) =>
    GOOD.map((cell, column) => changes[column] ?? (column === 0 ? `B${at + 1}` : cell)),
  );
  const total = ["รวม", "", "", "", "", "", "", "", "", "9999", ""];
  const rows = [TITLES, GOOD, ...wrong, total].map((cells) => cells.map((value) => ({ value, type: String })));
  const bytes = new Uint8Array(await writeExcel(rows).toBuffer());
  const { issues } = await checkFile(owner, baanMankong, { name: "ผิด.xlsx", bytes }, "2019-09-30");
  const sentence = sentencesOf(baanMankong);
  const columns = importColumns(baanMankong);
  const titleOf = (name: string) =>
    columns.find((column) => column.name === name)?.title.en ?? { name: "LAO", province: "Province" }[name];
  for (const [at, [, column, said]] of MISTAKES.entries()) {
    const row = at + 3;
    const found = issues.filter((issue) => issue.row === row && issue.severity === "error");
    expect(
      found.map((issue) => issue.column),
      said,
    ).toEqual([column]);
    const [issue] = found;
    expect(issue && sentence(issue).th).toMatch(new RegExp(`^แถว ${row} .*${said}`));
    expect(issue && sentence(issue).en.startsWith(`Row ${row}, column ${titleOf(column)}`), said).toBe(true);
  }
  expect(issues.find(({ row }) => row === MISTAKES.length + 3)?.message.th).toContain("ไฟล์ระบุยอดรวม 9999");
});
