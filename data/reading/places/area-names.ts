/** Names of areas as people write them, brought to one form: Thai or RTGS, with or without what the area is called. */
import type { LaoType } from "../../area.ts";
import { tidy } from "../text/normalise-thai.ts";

/** What a name says about the kind of area: null = nothing. */
export type Kinds = readonly (LaoType | "province" | "amphoe")[] | null;

/** One way to understand a written name. */
export interface Reading {
  kinds: Kinds;
  key: string;
}

const THESABAN = ["thesaban_nakhon", "thesaban_mueang", "thesaban_tambon"] as const;

/** What stands before a name (Thai, or Thai words in Latin letters) or after it (English). */
const TITLES: readonly { written: RegExp; kinds: Kinds }[] = [
  { written: /^(เทศบาลนคร|ทน\.|ทน |thesaban nakhon )/i, kinds: ["thesaban_nakhon"] },
  { written: /^(เทศบาลเมือง|ทม\.|ทม |thesaban mueang )/i, kinds: ["thesaban_mueang"] },
  { written: /^(เทศบาลตำบล|ท\.?ต\.|ทต |thesaban tambon )/i, kinds: ["thesaban_tambon"] },
  { written: /^(เทศบาล|thesaban )/i, kinds: THESABAN },
  { written: /^(องค์การบริหารส่วนตำบล|อ\.?บ\.?ต\.?|(tao|sao|obt) )/i, kinds: ["tao"] },
  { written: /^(เขต|khet )/i, kinds: ["khet", "amphoe"] },
  { written: /^เมือง/, kinds: ["pattaya"] },
  { written: /^(ตำบล|ต\.|แขวง|tambon )/i, kinds: null },
  { written: /^(จังหวัด|จ\.|จว\.|changwat )/i, kinds: ["province"] },
  { written: /^(กิ่งอำเภอ|อำเภอ|อ\.|amphoe )/i, kinds: ["amphoe", "khet"] },
  { written: / city municipality$/i, kinds: ["thesaban_nakhon"] },
  { written: / town municipality$/i, kinds: ["thesaban_mueang"] },
  { written: / (sub-?district|tambon) municipality$/i, kinds: ["thesaban_tambon"] },
  { written: / municipality$/i, kinds: THESABAN },
  { written: / (tao|sao|obt)$/i, kinds: ["tao"] },
  { written: / (sub-?district|tambon) administrati(ve|on) organi[sz]ation$/i, kinds: ["tao"] },
  { written: / city$/i, kinds: ["pattaya"] },
  { written: / district$/i, kinds: ["khet", "amphoe"] },
  { written: / province$/i, kinds: ["province"] },
];

/** Letters and digits alone: no spaces, hyphens, dots, capitals or invisible characters, and one form of each vowel. */
export function nameKey(name: string): string {
  return tidy(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** All ways to understand a name, as it stands first: "เมืองเก่า" may be a name, or the city of "เก่า". */
export function readings(text: string): Reading[] {
  const written = tidy(text);
  const titled = TITLES.filter((title) => title.written.test(written)).map((title) => ({
    kinds: title.kinds,
    key: nameKey(written.replace(title.written, "")),
  }));
  return [{ kinds: null, key: nameKey(written) }, ...titled].filter(({ key }) => key !== "");
}

interface Named {
  type: string;
  name_th: string;
  name_en: string;
}

/** Areas by the keys of their names in both languages. */
export type NameIndex<Area extends Named> = ReadonlyMap<string, readonly Area[]>;

export function nameIndex<Area extends Named>(areas: readonly Area[]): NameIndex<Area> {
  const index = new Map<string, Area[]>();
  for (const area of areas) {
    for (const key of new Set([nameKey(area.name_th), nameKey(area.name_en)])) {
      const found = index.get(key);
      if (found) found.push(area);
      else index.set(key, [area]);
    }
  }
  return index;
}

/** Every area of that name, whatever kind the text says: a municipality may have been raised since it was written. */
export function namesakes<Area extends Named>(text: string, index: NameIndex<Area>): Area[] {
  return [...new Set(readings(text).flatMap(({ key }) => index.get(key) ?? []))];
}

/** Every area that the text may name. */
export function named<Area extends Named>(text: string, index: NameIndex<Area>): Area[] {
  const found = readings(text).flatMap(({ kinds, key }) =>
    (index.get(key) ?? []).filter(({ type }) => kinds === null || kinds.some((kind) => kind === type)),
  );
  return [...new Set(found)];
}
