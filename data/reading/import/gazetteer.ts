/** All places that a row of an import may name. */
import { type NameIndex, nameIndex } from "../places/area-names.ts";
import type { Register } from "../places/register.ts";

export interface NamedTambon {
  /** Six digits. */
  code: string;
  name_th: string;
  name_en: string;
  amphoe: string;
  province: string;
  /** Codes of the LAOs that answer for it. */
  laos: readonly string[];
}

export interface Gazetteer {
  register: Register;
  tambonByCode: ReadonlyMap<string, NamedTambon>;
  tambonByName: NameIndex<NamedTambon & { type: string }>;
  /** Codes on the map of a code of any register: none, one, or those that were merged into one. */
  laosOf: (code: string) => readonly string[];
}

export function gazetteerOf(
  register: Register,
  tambons: readonly NamedTambon[],
  laosOf: Gazetteer["laosOf"],
): Gazetteer {
  return {
    register,
    tambonByCode: new Map(tambons.map((tambon) => [tambon.code, tambon])),
    tambonByName: nameIndex(tambons.map((tambon) => ({ ...tambon, type: "tambon" }))),
    laosOf,
  };
}
