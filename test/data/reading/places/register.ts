/** The real register, as the page gets it from the server. */
import { readBoundaries } from "../../../../data/boundaries/read.ts";
import { type RegisterArea, registerOf } from "../../../../data/reading/places/register.ts";
import { readTambons } from "../../../../data/tambons/read.ts";

const boxes: RegisterArea["bbox"] = [97.3, 5.6, 105.7, 20.5];

const areas = readBoundaries().areas.map(
  ({ code, level, type, name_th, name_en, province, amphoe }): RegisterArea => ({
    code,
    level,
    type,
    name_th,
    name_en,
    within_th: "",
    within_en: "",
    // as the API answers: an area does not lie in itself
    province: level === "province" ? null : province,
    amphoe: level === "amphoe" ? null : amphoe,
    bbox: boxes,
  }),
);
const of = (level: RegisterArea["level"]) => areas.filter((area) => area.level === level);

const tambons = readTambons().map(({ laos, ...tambon }) => ({ ...tambon, laos: laos.map(({ lao }) => lao) }));

export const REGISTER = registerOf({ province: of("province"), amphoe: of("amphoe"), lao: of("lao") }, tambons);
