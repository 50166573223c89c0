/** Tambons that rows may be about: where one lies in one LAO, that LAO answers for it; no other is guessed. */
import { type NameIndex, named, nameIndex } from "./area-names.ts";

export interface RegisterTambon {
  /** Six digits: the first two are the province, the first four the amphoe. */
  code: string;
  name_th: string;
  name_en: string;
  /** Codes of the LAOs that answer for it. */
  laos: readonly string[];
}

type Indexed = RegisterTambon & { type: "tambon" };

export interface TambonRegister {
  byCode: ReadonlyMap<string, RegisterTambon>;
  byName: NameIndex<Indexed>;
}

export function tambonRegisterOf(tambons: readonly RegisterTambon[]): TambonRegister {
  return {
    byCode: new Map(tambons.map((tambon) => [tambon.code, tambon])),
    byName: nameIndex(tambons.map((tambon) => ({ ...tambon, type: "tambon" as const }))),
  };
}

/** The tambons of a name within an area above them, by the digits of its code; null = anywhere. */
export function tambonsNamed(text: string, within: string | null, { byName }: TambonRegister): RegisterTambon[] {
  return named(text, byName).filter(({ code }) => code.startsWith(within ?? ""));
}
