/** A cell of a table of one's own → a number, or that there is none. */

/** `none` is a value that is missing, which is not zero; `text` something that is no number. */
export type Cell = { kind: "number"; value: number; percent: boolean } | { kind: "none" } | { kind: "text" };

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;
/** How people write that a value is missing. */
const MISSING =
  /^(|-+|–|—|\.+|n\/?a|nan|null|none|no data|ไม่มี|ไม่มีข้อมูล|ไม่ระบุ|ไม่ทราบ|ไม่พบข้อมูล|#n\/a|#value!|#ref!|#div\/0!)$/i;

/** `๑๒` → `12`. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** Spaces of all kinds and characters without a width, which come along with copied cells. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Thai digits, thousands commas, a sign of minus or of per cent: `๑,๒๓๔.๕`, `−3`, `45 %` (which is 45). */
export function readCell(text: string): Cell {
  const plain = arabicDigits(tidy(text));
  if (MISSING.test(plain)) return { kind: "none" };
  const percent = /[%٪]$/.test(plain);
  const digits = plain.replace(/\s?%$/, "").replace(/^[−–]/, "-");
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return { kind: "text" };
  const value = Number(digits.replaceAll(",", ""));
  return Number.isFinite(value) ? { kind: "number", value, percent } : { kind: "text" };
}
