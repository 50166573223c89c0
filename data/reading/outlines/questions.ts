/** What has to be asked about a layer, said in words: of its coordinate system and of its letters. */
import type { Bilingual } from "../../area.ts";
import type { AreaLayer } from "./area-layer.ts";
import { SYSTEM_NAMES } from "./coordinate-systems.ts";
import type { SystemDoubt } from "./placing.ts";

const SYSTEM_DOUBTS: Record<SystemDoubt, (named: Bilingual, place: string, other: Bilingual) => Bilingual> = {
  missing: () => ({
    th: "ไฟล์ไม่ได้บอกระบบพิกัด (ไม่มี .prj)",
    en: "The file does not say its coordinate system (no .prj)",
  }),
  unknown: ({ th, en }) => ({
    th: `ไม่รู้จักระบบพิกัดของไฟล์ “${th}” เลือกระบบที่ตรงกัน`,
    en: `The file’s coordinate system “${en}” is not known here: choose the one that is the same`,
  }),
  swapped: (_, place) => ({
    th: `พิกัดในไฟล์ดูเหมือนสลับแกน ละติจูดมาก่อนลองจิจูด เช่น ${place} จึงสลับให้`,
    en: `The axes of the file seem swapped, latitude comes first, as in ${place}: they will be swapped back`,
  }),
  outside: ({ th, en }) => ({
    th: `ตามระบบพิกัดที่ไฟล์บอก (${th}) รูปจะอยู่นอกประเทศไทย เลือกระบบที่ถูกต้อง`,
    en: `In the system that the file names (${en}) the shape lies outside Thailand: choose the right one`,
  }),
  zones: ({ th, en }, _, other) => ({
    th: `ชื่อระบบพิกัดของไฟล์บอก ${other.th} แต่ตัวเลขบอก ${th} เลือกโซนที่รูปอยู่ถูกที่`,
    en: `The file’s coordinate system is called ${other.en}, but its numbers are those of ${en}: choose the zone that puts the areas where they belong`,
  }),
  elsewhere: ({ th, en }) => ({
    th: `ตามระบบพิกัดที่ไฟล์บอก (${th}) รูปจะไม่อยู่ในจังหวัดที่ไฟล์ระบุ เลือกระบบที่รูปอยู่ถูกที่`,
    en: `In the system that the file names (${en}) the areas lie outside the province that it names: choose the one that puts them where they belong`,
  }),
};

export function sayDoubt(layer: AreaLayer, doubt: SystemDoubt): Bilingual {
  const { outlines, system, unknownSystem, otherSystem } = layer;
  const name = unknownSystem ?? "";
  const named = system ? SYSTEM_NAMES[system] : { th: name, en: name };
  const place = outlines[0]?.[0]?.[0]?.[0] ?? [];
  return SYSTEM_DOUBTS[doubt](named, `[${place.join(", ")}]`, otherSystem ? SYSTEM_NAMES[otherSystem] : named);
}

/** Null when nothing has to be asked. */
export function sayEncodingDoubt({ format, encoding }: AreaLayer): Bilingual | null {
  const { sure, declared } = encoding;
  if (sure) return null;
  return declared
    ? {
        th: `ไฟล์บอกว่าใช้รหัสอักขระ ${declared} แต่ตัวอักษรในไฟล์ไม่เป็นไปตามนั้น`,
        en: `The file says that its letters are encoded in ${declared}, but they are not`,
      }
    : {
        th: `ไฟล์ไม่ได้บอกรหัสอักขระ${format === "shapefile" ? " (ไม่มี .cpg)" : ""}`,
        en: `The file does not say how its letters are encoded${format === "shapefile" ? " (no .cpg)" : ""}`,
      };
}
