/** Dates as Thai offices write them, of either era → the calendar day. */
import { BE_OFFSET, FIRST_YEAR } from "../programme.ts";
import { tidy } from "./text/normalise-thai.ts";

/** Full name, abbreviation, English; in order. */
const MONTHS = [
  ["มกราคม", "ม.ค.", "january"],
  ["กุมภาพันธ์", "ก.พ.", "february"],
  ["มีนาคม", "มี.ค.", "march"],
  ["เมษายน", "เม.ย.", "april"],
  ["พฤษภาคม", "พ.ค.", "may"],
  ["มิถุนายน", "มิ.ย.", "june"],
  ["กรกฎาคม", "ก.ค.", "july"],
  ["สิงหาคม", "ส.ค.", "august"],
  ["กันยายน", "ก.ย.", "september"],
  ["ตุลาคม", "ต.ค.", "october"],
  ["พฤศจิกายน", "พ.ย.", "november"],
  ["ธันวาคม", "ธ.ค.", "december"],
] as const;

/** Years of a date may lie further back than those of a programme: 1850 to 2200. */
const [FIRST_CE, LAST_CE] = [1850, 2200];

function monthNamed(name: string): number | null {
  const bare = (text: string) => text.replace(/[.\s]/g, "").toLowerCase();
  const given = bare(name);
  const found = MONTHS.findIndex(
    ([full, short, english]) =>
      given === full || given === bare(short) || (given.length >= 3 && english.startsWith(given)),
  );
  return found < 0 ? null : found + 1;
}

/** A year of four digits of either era as CE; null where it is neither. */
export function yearCe(given: number): number | null {
  const year = given >= FIRST_YEAR - BE_OFFSET / 2 ? given - BE_OFFSET : given;
  return year >= FIRST_CE && year <= LAST_CE ? year : null;
}

/** Two digits after a Thai month are the end of a BE year: `1 ม.ค. 66` is in 2566. */
const yearOf = (digits: string, thai: boolean) =>
  digits.length === 4 ? yearCe(Number(digits)) : thai && digits.length === 2 ? yearCe(2500 + Number(digits)) : null;

/** Year, month, day as written; `impossible` is a date of no calendar. */
export type DateCell = { iso: string } | { fault: "not_date" | "impossible" };

/** `2008-03-15`, `2551-03-15`, `15/3/2551`, `15.3.2551`, `15 มีนาคม 2551`, `15-มี.ค.-51`, with or without a time → ISO, CE. */
export function readDate(text: string): DateCell {
  const plain = tidy(text)
    .replace(/[ T]\d{1,2}:\d{2}(:\d{2})?( ?น\.)?$/, "")
    .replace(/(พ\.ศ\.|ค\.ศ\.)\s*/, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(plain);
  const named = /^(\d{1,2})[\s-]*(\p{L}[\p{L}\p{M}.]*)[\s-]*(\d{4}|\d{2})$/u.exec(plain);
  if (iso) return day(yearOf(iso[1] ?? "", false), Number(iso[2]), Number(iso[3]));
  if (numbers) return day(yearOf(numbers[4] ?? "", false), Number(numbers[3]), Number(numbers[1]));
  const month = named ? monthNamed(named[2] ?? "") : null;
  if (!named || month === null) return { fault: "not_date" };
  return day(yearOf(named[3] ?? "", /[ก-ฮ]/.test(named[2] ?? "")), month, Number(named[1]));
}

function day(year: number | null, month: number, date: number): DateCell {
  if (year === null) return { fault: "not_date" };
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() + 1 !== month || at.getUTCDate() !== date) return { fault: "impossible" };
  return { iso: at.toISOString().slice(0, 10) };
}

export const isDate = (text: string) => "iso" in readDate(text);
