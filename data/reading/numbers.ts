/**
 * A cell of text → a number, or that there is none. One reading for the map, the importer and the command line. A comma
 * may group thousands or begin decimals: `formOf` decides for a column as a whole.
 */
import { tidy } from "./text/normalise-thai.ts";

/** `none` is a value that is missing, which is not zero; `text` something that is no number. */
export type Cell = { kind: "number"; value: number; percent: boolean } | { kind: "none" } | { kind: "text" };

/** Which sign begins the decimals. */
export type NumberForm = "point" | "comma";

const MINUS = /^[-−–—‐‑‒﹣－]\s*/;
/** How people write that a value is missing. */
const MISSING =
  /^(|[-−–—‐‑‒_]+|\.+|n\/?a\.?|nan|nil|null|none|no data|not available|ไม่มี|ยังไม่มี|ไม่มีข้อมูล|ไม่ระบุ|ไม่ทราบ|ไม่ปรากฏ|ไม่พบข้อมูล|#n\/a|#value!|#ref!|#div\/0!|#name\?|#null!|#num!)$/i;

export const isMissing = (text: string): boolean => MISSING.test(tidy(text));

const CURRENCY = /^(฿|thb|บาท)\s*|\s*(฿|thb|baht|บาท)$/gi;
/** `1,500.-` and `1,500.–`: no satang. */
const NO_SATANG = /[.,][-–—=]{1,2}$/;
/** What is counted or measured. */
const UNIT =
  /\s*(คน|ราย|ครอบครัว|ครัวเรือน|หลังคาเรือน|หลัง|ห้อง|แห่ง|ชุมชน|กองทุน|สภา|โครงการ|ตำบล|หมู่บ้าน|หมู่|ไร่|แปลง|ครั้ง|ที่|ตร\.?\s?กม\.?|ตร\.?\s?ม\.?|ตร\.?\s?ว\.?|กม\.?|people|persons?|households?|units?|rai|km2?|km²)$/i;
const SCALES: readonly [written: RegExp, times: number][] = [
  [/\s*(ล้าน|million|mn)$/i, 1e6],
  [/\s*แสน$/, 1e5],
  [/\s*หมื่น$/, 1e4],
  [/\s*พัน$/, 1e3],
];

const DIGITS: Record<NumberForm, RegExp> = {
  point: /^(\d+|\d{1,3}(,\d{3})+|\d{1,3}( \d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i,
  comma: /^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+)?(,\d+)?(e[+-]?\d+)?$/i,
};

/** The text that a spreadsheet was told to keep as it is: `="0012"` and `'0012` are `0012`. */
export function plainText(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell.replace(/^'(?=[\d=+\-@])/, "");
}

interface Written {
  digits: string;
  negative: boolean;
  percent: boolean;
  times: number;
}

/** What stands around the digits is taken off. */
function unwrap(text: string): Written {
  let rest = text;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) rest = bracketed[1]?.trim() ?? "";
  const percent = /[%٪％]$/.test(rest);
  rest = rest
    .replace(/\s?[%٪％]$/, "")
    .replace(UNIT, "")
    .replace(CURRENCY, "")
    .replace(NO_SATANG, "");
  const scale = SCALES.find(([written]) => written.test(rest));
  if (scale) rest = rest.replace(scale[0], "");
  const signed = MINUS.test(rest);
  rest = rest.replace(MINUS, "").replace(/^\+/, "").replace(CURRENCY, "");
  return { digits: rest.trim(), negative: signed !== Boolean(bracketed), percent, times: scale?.[1] ?? 1 };
}

/** A number as most cells have it, in which there is nothing to understand. */
const BARE = /^\d{1,15}$/;

/** `๑,๒๓๔.๕`, `−3`, `(1,200)`, `1,500.-`, `฿ 45`, `12 คน`, `1.5 ล้านบาท`, `45 %` (which is 45); `form` as of its column. */
export function readCell(text: string, form: NumberForm = "point"): Cell {
  if (BARE.test(text)) return { kind: "number", value: Number(text), percent: false };
  const plain = tidy(plainText(tidy(text)));
  if (MISSING.test(plain)) return { kind: "none" };
  const { digits, negative, percent, times } = unwrap(plain);
  if (!DIGITS[form].test(digits) || !/^\W?\d/.test(digits)) return { kind: "text" };
  const [groups, decimals] = form === "point" ? [/[, ]/g, "."] : [/[. ]/g, ","];
  const value = Number(digits.replace(groups, "").replace(decimals, ".")) * times;
  if (!Number.isFinite(value)) return { kind: "text" };
  return { kind: "number", value: negative ? 0 - value : value, percent };
}

/** `12,5`, `1.234,5`, `1.234.567`, `0,125`: no grouping of thousands looks so. */
const ONLY_COMMA = /^(\d+,\d{1,2}|\d+,\d{4,}|0,\d+|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,})$/;
/** `12.5`, `1,234.5`, `1,234,567`. */
const ONLY_POINT = /^(\d+\.\d{1,2}|\d+\.\d{4,}|0\.\d+|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})$/;

/** What a column of cells says about the sign of its decimals. */
export interface FormOfColumn {
  form: NumberForm;
  /** A cell that only this form can read; null where nothing but the custom of the country speaks for it. */
  evidence: string | null;
  /** A cell that speaks against it. */
  against: string | null;
}

/** The custom of Thailand is the point, which holds as long as no cell says otherwise. */
export function formOf(cells: readonly string[]): FormOfColumn {
  const digits = cells.map((cell) => ({ cell, digits: unwrap(tidy(plainText(tidy(cell)))).digits }));
  const comma = digits.filter((each) => ONLY_COMMA.test(each.digits));
  const point = digits.filter((each) => ONLY_POINT.test(each.digits));
  const form = comma.length > point.length ? "comma" : "point";
  const [own, other] = form === "comma" ? [comma, point] : [point, comma];
  return { form, evidence: own[0]?.cell ?? null, against: other[0]?.cell ?? null };
}
