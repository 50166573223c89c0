/** The areas that rows are joined to, found by code and by name. They come from the server; the rows never go there. */
import { COMMON_NAMES } from "../../names/common-names.ts";
import { LATER_NAMES, laosOf } from "../../register/identity.ts";
import { plainText, readCell } from "../numbers.ts";
import { tidy } from "../text/normalise-thai.ts";
import { type NameIndex, named, nameIndex, nameKey } from "./area-names.ts";
import { type RegisterTambon, type TambonRegister, tambonRegisterOf } from "./tambons.ts";

export interface RegisterArea {
  code: string;
  level: "region" | "province" | "amphoe" | "lao";
  type: string;
  name_th: string;
  name_en: string;
  /** Where it lies. */
  within_th: string;
  within_en: string;
  /** Codes of the areas above. */
  province: string | null;
  amphoe: string | null;
  bbox: readonly [west: number, south: number, east: number, north: number];
}

export type JoinLevel = "province" | "lao";

export interface LevelRegister {
  areas: readonly RegisterArea[];
  byCode: ReadonlyMap<string, RegisterArea>;
  byName: NameIndex<RegisterArea>;
}

export interface Register {
  province: LevelRegister;
  amphoe: LevelRegister;
  lao: LevelRegister;
  tambon: TambonRegister;
}

const SHORT_NAMES = new Map(
  COMMON_NAMES.filter(({ level }) => level === "province").flatMap(({ code, names }) =>
    names.map((name) => [nameKey(name), code] as const),
  ),
);

/** @param tambons those that rows may be about, where they are known */
export function registerOf(
  areas: Readonly<Record<"province" | "amphoe" | "lao", readonly RegisterArea[]>>,
  tambons: readonly RegisterTambon[] = [],
): Register {
  const level = (all: readonly RegisterArea[]): LevelRegister => ({
    areas: all,
    byCode: new Map(all.map((area) => [area.code, area])),
    byName: nameIndex(all),
  });
  const laos = level(areas.lao);
  const later = LATER_NAMES.flatMap(({ lao, type, name_th, name_en }) => {
    const area = laos.byCode.get(lao);
    return area ? [{ ...area, type, name_th, name_en }] : [];
  });
  return {
    province: level(areas.province),
    amphoe: level(areas.amphoe),
    lao: { ...laos, byName: nameIndex([...areas.lao, ...later]) },
    tambon: tambonRegisterOf(tambons),
  };
}

/** LAOs of a name in any register, each once as the map knows it; `find` is `named` or `namesakes`. */
export function laosNamed(text: string, { lao }: Register, find: typeof named): RegisterArea[] {
  return [...new Set(find(text, lao.byName).flatMap(({ code }) => lao.byCode.get(code) ?? []))];
}

/** LAOs that a code of any register means: one, or those that were merged into one. */
export function laosCoded(text: string, { lao }: Register): RegisterArea[] {
  const own = areaOfCode(text, lao);
  if (own) return [own];
  return laosOf(codeOf(text).replace(/^0+/, "")).flatMap((code) => lao.byCode.get(code) ?? []);
}

/** `3.500102E+06`: a spreadsheet showed the code as a number. */
const EXPONENT = /^\d(?:\.(\d+))?E\+?(\d{1,2})$/i;
/** `3500000`: saved from such a number. A code of a LAO does not end so. */
const ZEROS_AT_END = /^[3-6]\d{0,3}?(0{3,6})$/;

/** Whether the number says all digits of the code: `6.50011E+06` may be any code that is rounded to it. */
const isWhole = ([, decimals = "", exponent]: RegExpExecArray) => decimals.length === Number(exponent);

/** From the least to the greatest code that a spreadsheet shortens and rounds to this number; null for another text. */
export function shortenedTo(text: string): { least: number; greatest: number } | null {
  const plain = tidy(plainText(tidy(text)));
  const exponent = EXPONENT.exec(plain);
  const zeros = ZEROS_AT_END.exec(plain)?.[1];
  if (!zeros && (!exponent || isWhole(exponent))) return null;
  const lost = zeros ? zeros.length : Number(exponent?.[2]) - (exponent?.[1] ?? "").length;
  const half = 10 ** lost / 2;
  return { least: Number(plain) - half, greatest: Number(plain) + half };
}

/** The areas that such a number may mean. */
export function areasShortened(text: string, { areas }: LevelRegister): RegisterArea[] {
  const range = shortenedTo(text);
  if (!range) return [];
  return areas.filter(({ code }) => Number(code) >= range.least && Number(code) <= range.greatest);
}

/** A code as registers write it: `5,500,302`, `5500302.0`, `="5500302"`, `๕๕๐๐๓๐๒` and `TH-50` came through a spreadsheet. */
export function codeOf(text: string): string {
  const plain = tidy(plainText(tidy(text)));
  const exponent = EXPONENT.exec(plain);
  if (exponent) {
    if (!isWhole(exponent)) return plain;
    const read = readCell(plain);
    return read.kind === "number" && Number.isSafeInteger(read.value) ? String(read.value) : plain;
  }
  return plain
    .replace(/^TH-?/i, "")
    .replace(/\.0+$/, "")
    .replace(/[\s,-]/g, "");
}

/** The area of a cell with its code; zeros may have been put before it to fill a field. */
export function areaOfCode(text: string, { byCode }: LevelRegister): RegisterArea | null {
  const code = codeOf(text);
  return byCode.get(code) ?? byCode.get(code.replace(/^0+/, "")) ?? null;
}

/** The province of a cell with its name or code; null when it is none. */
export function provinceOf(text: string, { province }: Register): RegisterArea | null {
  const key = nameKey(tidy(text).replace(/^(จังหวัด|จ\.)/, ""));
  const short = SHORT_NAMES.get(key);
  return (short ? province.byCode.get(short) : areaOfCode(text, province)) ?? named(text, province.byName)[0] ?? null;
}

/** The amphoe or khet of a cell within a province; "เมือง" is the one around the provincial hall. */
export function amphoeOf(text: string, province: RegisterArea | null, { amphoe }: Register): RegisterArea | null {
  const coded = areaOfCode(text, amphoe);
  if (coded) return coded;
  const around = province && /^(อำเภอ|อ\.)?\s*(เมือง|mueang|muang)(\s*district)?$/i.test(tidy(text));
  const found = around ? named(`เมือง${province.name_th}`, amphoe.byName) : named(text, amphoe.byName);
  const within = found.filter((area) => province === null || area.province === province.code);
  return within.length === 1 ? (within[0] ?? null) : null;
}
