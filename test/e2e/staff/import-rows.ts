/** Rows of projects as an office writes them: as they should be, and with one mistake each. */
import writeExcel from "write-excel-file/node";

/** The old town of Chiang Mai, in WGS 84 degrees. */
export const PLACE = { lat: 18.79, lon: 98.98 };
export const TITLES = {
  key: "รหัสรายการ",
  lao: "รหัส อปท.",
  year: "ปี พ.ศ.",
  lat: "ละติจูด",
  lon: "ลองจิจูด",
  title: "ชื่อไทย",
  communities: "ชุมชน",
  households: "ครัวเรือน",
  subsidy: "เงินอุดหนุน",
  owner: "เจ้าของที่ดิน",
  stage: "ขั้นตอน",
};
type Row = Record<keyof typeof TITLES, string>;

/** @param lao where {@link PLACE} is; @param elsewhere a LAO of another province */
export function projects(lao: string, elsewhere: string) {
  const good = (key: string): Row => ({
    key,
    lao: lao,
    year: "2560",
    lat: String(PLACE.lat),
    lon: String(PLACE.lon),
    title: "ชุมชนทดสอบ",
    communities: "1",
    households: "12",
    subsidy: "1000",
    owner: "ที่ดินเอกชน",
    stage: "แล้วเสร็จ",
  });

  /** What is written wrongly in a row, and what is said of it. */
  const mistakes: readonly [wrong: Partial<Row>, said: RegExp][] = [
    [{ key: "" }, /ต้องกรอก “รหัสรายการ”/],
    [{ key: "E2E-0" }, /รหัสซ้ำกับแถว 2/],
    [{ lao: "9999999" }, /รหัสนี้/],
    [{ lao: elsewhere }, /ไม่ได้ดูแล/],
    [{ year: "256" }, /ไม่ใช่ปี พ.ศ. หรือ ค.ศ. สี่หลัก/],
    [{ year: "2545" }, /โครงการนี้เริ่มปี 2546/],
    [{ year: "2580" }, /ปี/],
    [{ lat: "98.98", lon: "18.79" }, /ละติจูดกับลองจิจูดสลับกัน/],
    [{ lat: "48.85", lon: "2.35" }, /พิกัดอยู่นอกประเทศไทย/],
    [{ lat: "13.75", lon: "100.5" }, /จุดอยู่นอก อปท\./],
    [{ lat: "เหนือ" }, /ไม่ใช่ตัวเลข/],
    [{ lon: "" }, /ต้องกรอก “ลองจิจูด”/],
    [{ title: "<b>ชุมชน</b>" }, /มีแท็ก HTML/],
    [{ title: "ก".repeat(501) }, /ยาวเกิน 500/],
    [{ communities: "1.5" }, /ต้องเป็นจำนวนเต็ม/],
    [{ households: "0" }, /ต้องอยู่ระหว่าง 1 ถึง 5000/],
    [{ households: "" }, /ต้องกรอก “ครัวเรือน”/],
    [{ subsidy: "=1+1" }, /ไม่ใช่ตัวเลข/],
    [{ owner: "ที่ดินของป้า" }, /ต้องเป็นหนึ่งใน/],
    [{ stage: "" }, /ต้องกรอก “ขั้นตอน”/],
  ];
  const right = [good("E2E-0"), ...mistakes.map((_, at) => good(`E2E-${at + 1}`))];
  const wrong = right.map((row, at) => ({ ...row, ...mistakes[at - 1]?.[0] }));
  return { right, wrong, mistakes };
}

export async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  return await writeExcel(rows.map((cells) => cells.map((value) => ({ value, type: String })))).toBuffer();
}
