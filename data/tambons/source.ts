import { join } from "node:path";
import { readColumns } from "../boundaries/source.ts";

export interface TambonRow {
  code: string;
  name_th: string;
  name_en: string;
  amphoe: string;
  province: string;
  area_km2: string;
  /** The LAO that answers for the tambon, or those that share it, the one with the rest of its land first. */
  laos: TambonPart[];
}

export interface TambonPart {
  lao: string;
  /** Registered residents of the part on 31 December 2561; null for a whole tambon, and where the register gives none. */
  residents: number | null;
}

type Shared = Record<"tambon_code" | "host_code" | "inner_codes" | "pop_tambon" | "pop_inner", string>;

/**
 * Reads tambon.csv, the coverage of lao.csv and lao_shared_tambons.csv of a folder.
 * Throws when a tambon has no LAO, or when the two files name different LAOs for one.
 */
export function readTambonRows(folder: string): TambonRow[] {
  const covered = coverage(folder);
  const shared = new Map(
    readColumns(folder, "lao_shared_tambons.csv", [
      ...["tambon_code", "host_code", "inner_codes", "pop_tambon", "pop_inner"],
    ] as (keyof Shared)[]).map((row) => [row.tambon_code, row]),
  );
  const columns = ["code", "name_th", "name_en", "amphoe_code", "province_code", "area_km2"] as const;
  const rows = readColumns(folder, "tambon.csv", columns).map((row): TambonRow => {
    const { code, name_th, name_en, amphoe_code: amphoe, province_code: province, area_km2 } = row;
    const laos = covered.get(code) ?? [];
    const split = shared.get(code);
    const parts = split ? partsOf(split) : laos.map((lao) => ({ lao, residents: null }));
    const named = parts.map(({ lao }) => lao).sort();
    if (!laos.length || named.join() !== [...laos].sort().join() || (!split && laos.length > 1)) {
      throw new Error(`Tambon ${code} in ${join(folder, "lao.csv")}: ${laos}; in lao_shared_tambons.csv: ${named}`);
    }
    return { code, name_th, name_en, amphoe, province, area_km2, laos: parts };
  });
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** LAOs by tambon. */
function coverage(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { code, coverage } of readColumns(folder, "lao.csv", ["code", "coverage"])) {
    for (const part of coverage.split(" ")) {
      const [tambon = ""] = part.split(":");
      found.set(tambon, [...(found.get(tambon) ?? []), code]);
    }
  }
  return found;
}

/**
 * The residents of the host are those whom the register gives to no other part. In one tambon it gives all of them to the
 * town, which has a tenth of the land: then those of the host are not known.
 */
function partsOf({ host_code, inner_codes, pop_tambon, pop_inner }: Shared): TambonPart[] {
  const people = pop_inner.split(" ");
  const inner = inner_codes.split(" ").map((lao, index): TambonPart => {
    return { lao, residents: people[index] ? Number(people[index]) : null };
  });
  const given = inner.map(({ residents }) => residents);
  const rest = given.includes(null) ? null : Number(pop_tambon) - given.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  return [{ lao: host_code, residents: rest !== null && rest > 0 ? rest : null }, ...inner];
}
