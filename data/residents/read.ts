import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { ROOT } from "../root.ts";
import { isNote, type Note } from "./notes.ts";

export const RESIDENTS = join(ROOT, "data", "residents");
export const RESIDENTS_FILE = "residents.csv.br";
export const NOTES_FILE = "notes.csv";

/** Buddhist era; each figure is that of 31 December. */
export const YEARS = [2560, 2561, 2562, 2563, 2564] as const;

/** People whom the register of a year allots to no LAO: 74 tambons that lie wholly inside a municipality. */
export const NOT_ALLOTTED: ReadonlyMap<number, number> = new Map([[2561, 20_294]]);

export interface Residents {
  /** Code on the map. */
  lao: string;
  year: number;
  /** Registered residents and houses; null where the LAO was no longer counted apart. */
  residents: number | null;
  houses: number | null;
  notes: readonly Note[];
}

/** Of each of the 7,825 LAOs in each of the five years, by code and year. Throws on an unknown note. */
export function readResidents(folder = RESIDENTS): Residents[] {
  const table: Record<string, string>[] = parse(brotliDecompressSync(readFileSync(join(folder, RESIDENTS_FILE))), {
    columns: true,
  });
  const notes = readNotes(folder);
  const number = (text: string | undefined) => (text ? Number(text) : null);
  return table.flatMap((row) =>
    YEARS.map((year) => ({
      lao: row.lao ?? "",
      year,
      residents: number(row[`residents_${year}`]),
      houses: number(row[`houses_${year}`]),
      notes: notes.get(`${row.lao} ${year}`) ?? [],
    })),
  );
}

function readNotes(folder: string): Map<string, Note[]> {
  const rows: Record<"lao" | "year" | "notes", string>[] = parse(readFileSync(join(folder, NOTES_FILE)), {
    columns: true,
  });
  return new Map(
    rows.map(({ lao, year, notes }) => {
      const kinds = notes.split(" ").filter(isNote);
      if (kinds.join(" ") !== notes) throw new Error(`Unexpected note of ${lao} in ${year}: ${notes}`);
      return [`${lao} ${year}`, kinds];
    }),
  );
}
