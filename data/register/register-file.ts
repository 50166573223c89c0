/** A register as DLA publishes it, one row per LAO, or several where it lists their tambons. */
import { parse } from "csv-parse/sync";
import { codeInRegisters } from "./identity.ts";

const COLUMNS = ["dla_code", "type", "name_th", "province_code", "amphoe_th"] as const;

export interface RegisterRow {
  /** Line of the file, the header is 1. */
  row: number;
  code: string;
  type: string;
  name_th: string;
  province: string;
  amphoe_th: string;
}

/** In one normal form (NFC, sara am as one character, single spaces), without the prefix of the type. */
function bareName(text: string, type: string): string {
  const name = text.normalize("NFC").replaceAll("\u0e4d\u0e32", "\u0e33").replace(/\s+/g, " ").trim();
  const bare = name.replace(/^(เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|องค์การบริหารส่วนตำบล|อบต\.|ทน\.|ทม\.|ทต\.)\s*/, "");
  return type === "pattaya" ? bare.replace(/^เมือง/, "") : bare;
}

/** Rows of LAOs; provincial organisations are left out. Throws when a column is missing. */
export function readRegister(content: string | Buffer): RegisterRow[] {
  const rows: { record: Record<(typeof COLUMNS)[number], string>; info: { lines: number } }[] = parse(content, {
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
  });
  const header = Object.keys(rows[0]?.record ?? {});
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length) {
    throw new Error(
      `ขาดคอลัมน์ ${missing.join(", ")} (มี ${header.join(", ")})\nMissing columns: ${missing.join(", ")} (found ${header.join(", ")})`,
    );
  }
  return rows
    .filter(({ record }) => record.type.trim() !== "pao")
    .map(({ record, info }) => ({
      row: info.lines,
      code: codeInRegisters(record.dla_code.trim()),
      type: record.type.trim(),
      name_th: bareName(record.name_th, record.type.trim()),
      province: record.province_code.trim(),
      amphoe_th: record.amphoe_th.trim(),
    }));
}
