import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ROOT } from "../root.ts";

export const POSTCODES = join(ROOT, "data", "postcodes");
export const POSTCODES_FILE = "postcodes.csv";

/** Codes of the tambons (six digits) that each postcode (five digits) serves, as far as they are known. */
export function readPostcodes(): ReadonlyMap<string, readonly string[]> {
  const rows: Record<"postcode" | "tambons", string>[] = parse(readFileSync(join(POSTCODES, POSTCODES_FILE)), {
    columns: true,
  });
  return new Map(rows.map(({ postcode, tambons }) => [postcode, tambons.split(" ")]));
}
