/** Full names of LAOs as they stand behind the name of a council or fund. */
import type { LaoType } from "../area.ts";
import type { DemoLao } from "./country.ts";

/** A TAO serves a tambon, and its council carries the tambon's name, not the administration's. */
const PREFIX: Record<LaoType, { th: string; en: string }> = {
  thesaban_nakhon: { th: "เทศบาลนคร", en: "City Municipality" },
  thesaban_mueang: { th: "เทศบาลเมือง", en: "Town Municipality" },
  thesaban_tambon: { th: "เทศบาลตำบล", en: "Subdistrict Municipality" },
  tao: { th: "ตำบล", en: "Tambon" },
  pattaya: { th: "เมือง", en: "City" },
  khet: { th: "เขต", en: "District" },
};

export function placeTh(lao: DemoLao): string {
  return PREFIX[lao.type].th + lao.name_th;
}

export function placeEn(lao: DemoLao): string {
  return `${lao.name_en} ${PREFIX[lao.type].en}`;
}
