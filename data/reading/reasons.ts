/** Why a row has no place, in one sentence each: for the pane, the report and the command line. */
import type { Bilingual } from "../area.ts";
import type { Reason } from "./places/match.ts";
import type { PointFault } from "./places/points.ts";

export const REASONS: Readonly<Record<Reason, Bilingual>> = {
  no_column: { th: "ยังไม่ได้เลือกคอลัมน์รหัสหรือชื่อพื้นที่", en: "No column of codes or names is chosen" },
  empty: { th: "ช่องว่าง", en: "The cell is empty" },
  total: { th: "เป็นแถวผลรวม ไม่ใช่พื้นที่", en: "A row of totals, not an area" },
  shortened: {
    th: "รหัสถูกโปรแกรมตารางย่อเป็นเลขยกกำลัง หลักท้ายจึงหายไป",
    en: "A spreadsheet shortened the code to an exponent, and its last digits are lost",
  },
  unknown: { th: "ไม่มีในทะเบียน", en: "Not in the register" },
  several: { th: "มีหลายพื้นที่ใช้ชื่อนี้", en: "Several areas have this name" },
  elsewhere: { th: "มีชื่อนี้ แต่อยู่จังหวัดหรืออำเภออื่น", en: "There is one, but in another province or district" },
  kind: { th: "มีชื่อนี้ แต่เป็น อปท. คนละประเภท", en: "There is one of this name, but of another kind" },
  level: { th: "เป็นรหัสของพื้นที่ระดับอื่น", en: "The code of an area of another level" },
  shared: {
    th: "ตำบลนี้มี อปท. มากกว่าหนึ่งแห่ง จึงไม่รวมให้แห่งใดเอง",
    en: "Several LAOs share this tambon, so it is summed to none of them",
  },
  province_unknown: { th: "ไม่รู้จักชื่อจังหวัด", en: "The province is not known" },
};

export const POINT_FAULTS: Readonly<Record<PointFault, Bilingual>> = {
  empty: { th: "ไม่มีพิกัด", en: "No coordinates" },
  no_number: { th: "พิกัดไม่ใช่ตัวเลข", en: "The coordinates are no numbers" },
  metres: { th: "เป็นเมตร (UTM) ไม่ใช่องศา", en: "Metres (UTM), not degrees" },
  swapped: { th: "ละติจูดกับลองจิจูดสลับกัน", en: "Latitude and longitude are swapped" },
  outside: { th: "อยู่นอกประเทศไทย", en: "Outside Thailand" },
};
