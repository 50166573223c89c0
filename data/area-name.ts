/** Full names of areas, as they are written on signs and in letters: the prefix follows from the type. */
import type { Bilingual } from "./area.ts";

interface Named {
  name_th: string;
  name_en: string;
}

/** What an area is called before (Thai) or after (English) its bare name. */
const TITLES: Readonly<Record<string, Bilingual>> = {
  province: { th: "จังหวัด", en: " Province" },
  amphoe: { th: "อำเภอ", en: " District" },
  khet: { th: "เขต", en: " District" },
  thesaban_nakhon: { th: "เทศบาลนคร", en: " City Municipality" },
  thesaban_mueang: { th: "เทศบาลเมือง", en: " Town Municipality" },
  thesaban_tambon: { th: "เทศบาลตำบล", en: " Subdistrict Municipality" },
  tao: { th: "อบต.", en: " TAO" },
  pattaya: { th: "เมือง", en: " City" },
};

/** Bangkok is no จังหวัด by name: it stands alone. */
const BANGKOK = "กรุงเทพมหานคร";

/** "เทศบาลตำบลแม่โจ้", "Mae Cho Subdistrict Municipality"; regions and Bangkok keep their bare name. */
export function areaName(area: Named & { type: string }, language: keyof Bilingual): string {
  const title = area.name_th === BANGKOK ? undefined : TITLES[area.type];
  if (area.type === "codi_region")
    return language === "th" ? `ภาค${area.name_th} (พอช.)` : `${area.name_en} (CODI region)`;
  if (area.type === "region" && language === "en") return `${area.name_en} region`;
  if (title === undefined) return area[`name_${language}`];
  return language === "th" ? `${title.th}${area.name_th}` : `${area.name_en}${title.en}`;
}

/** "ตำบลสุเทพ", "Suthep Subdistrict"; in Bangkok it is a แขวง. */
export function tambonName({ code, name_th, name_en }: Named & { code: string }, language: keyof Bilingual): string {
  if (language === "en") return `${name_en} Subdistrict`;
  return `${code.startsWith("10") ? "แขวง" : "ตำบล"}${name_th}`;
}

/** Where an area lies, nearest first and abbreviated: "อ.สันทราย จ.เชียงใหม่", "San Sai, Chiang Mai". */
export function withinText(
  above: { amphoe?: Named | null; province?: Named | null; region?: Named | null },
  language: keyof Bilingual,
): string {
  const { amphoe, province, region } = above;
  if (!province) {
    if (region) return areaName({ ...region, type: "region" }, language);
    return language === "th" ? "ประเทศไทย" : "Thailand";
  }
  const bangkok = province.name_th === BANGKOK;
  if (language === "en") return [amphoe?.name_en, province.name_en].filter(Boolean).join(", ");
  const district = amphoe && `${bangkok ? "เขต" : "อ."}${amphoe.name_th}`;
  return [district, bangkok ? BANGKOK : `จ.${province.name_th}`].filter(Boolean).join(" ");
}
