import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type PlacedRegion, placeProvinces } from "../data/codi-regions.ts";
import { ReadingFault } from "../data/reading/fault.ts";
import { ConfigError } from "./config.ts";

const HEADINGS = ["region", "province"];

/**
 * The file of an office that says which provinces CODI's regions hold: CSV with the headings `region,province`, a code of
 * each in every row. None without a path.
 * @throws ConfigError in both languages, with the row and the value
 */
export function readCodiRegions(path: string | undefined): PlacedRegion[] {
  if (path === undefined) return [];
  const refuse = (th: string, en: string) => new ConfigError(`CODI_REGIONS=${path}: ${th} / ${en}`);
  let rows: Record<"region" | "province", string>[];
  try {
    rows = parse(readFileSync(path), { bom: true, columns: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(`อ่านไม่ได้ (${reason})`, `cannot be read (${reason})`);
  }
  const missing = HEADINGS.filter((heading) => rows[0] === undefined || !(heading in rows[0]));
  if (missing.length > 0) throw refuse(`ไม่มีคอลัมน์ ${missing.join(", ")}`, `has no column ${missing.join(", ")}`);
  try {
    return placeProvinces(rows);
  } catch (error) {
    if (error instanceof ReadingFault) throw refuse(error.told.th, error.told.en);
    throw error;
  }
}
