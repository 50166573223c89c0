/** Which LAO a row of an import means, by what is written in it; a person chooses where it may be several. */
import type { Bilingual } from "../../area.ts";
import { AS_GUESSED, type Choices } from "../choices.ts";
import { namesakes } from "../places/area-names.ts";
import { isMatched, matchRows } from "../places/match.ts";
import {
  amphoeOf,
  areaOfCode,
  areasShortened,
  codeOf,
  provinceOf,
  type RegisterArea,
  shortenedTo,
} from "../places/register.ts";
import { suggestions } from "../places/suggest.ts";
import { REASONS } from "../reasons.ts";
import { tidy } from "../text/normalise-thai.ts";
import type { Gazetteer, NamedTambon } from "./gazetteer.ts";

/** What a row says of its place, each as written; empty = nothing. */
export interface WrittenPlace {
  code: string;
  name: string;
  tambon: string;
  amphoe: string;
  province: string;
}

/** The role whose cell is at fault, with what it may have meant. */
interface Doubtful {
  role: keyof WrittenPlace;
  problem: Bilingual;
  candidates: readonly RegisterArea[];
}

/** `note`: it was found, but not as written. */
export type FoundLao = { lao: string; note: (Bilingual & { role: keyof WrittenPlace }) | null } | Doubtful;

/** More are no help. */
const MOST = 12;

const BY_NAME: Choices = {
  placing: "name",
  level: "lao",
  code: null,
  name: 0,
  amphoe: 1,
  province: 2,
  lat: null,
  lng: null,
  value: null,
  repeated: "first",
};

/** Null when the row names no place at all. */
export function findLao(written: WrittenPlace, gazetteer: Gazetteer): FoundLao | null {
  if (tidy(written.code) !== "") return byCode(written.code, gazetteer);
  if (tidy(written.name) !== "") return byName(written, gazetteer);
  if (tidy(written.tambon) !== "") return byTambon(written, gazetteer);
  return null;
}

/** Different places whose LAO is kept: more than there are LAOs. */
const KEPT = 10_000;

/** `findLao` for the rows of one file, which name the same places again and again. */
export function laoFinder(gazetteer: Gazetteer): (written: WrittenPlace) => FoundLao | null {
  const known = new Map<string, FoundLao | null>();
  return (written) => {
    const { code, name, tambon, amphoe, province } = written;
    const place = `${code}\n${name}\n${tambon}\n${amphoe}\n${province}`;
    const before = known.get(place);
    if (before !== undefined) return before;
    const found = findLao(written, gazetteer);
    if (known.size < KEPT) known.set(place, found);
    return found;
  };
}

function byCode(written: string, gazetteer: Gazetteer): FoundLao {
  const { lao } = gazetteer.register;
  const area = areaOfCode(written, lao);
  if (area) return { lao: area.code, note: null };
  const code = codeOf(written);
  const meant = gazetteer.laosOf(code).flatMap((known) => lao.byCode.get(known) ?? []);
  const [one] = meant;
  if (one && meant.length === 1) {
    const note = {
      th: `เป็นรหัสในทะเบียนปีอื่นของ ${one.code} ${one.name_th}`,
      en: `The code of another register of ${one.code} ${one.name_en}`,
    };
    return { lao: one.code, note: { role: "code", ...note } };
  }
  const merged = {
    th: "รหัสนี้หมายถึง อปท. ที่ควบรวมกัน ต้องเลือกหนึ่งแห่ง",
    en: "The code means LAOs that were merged: choose one",
  };
  if (one) return { role: "code", problem: merged, candidates: meant };
  const tambon = gazetteer.tambonByCode.get(code);
  if (tambon) return ofTambons([tambon], "code", gazetteer);
  if (shortenedTo(written))
    return { role: "code", problem: REASONS.shortened, candidates: areasShortened(written, lao).slice(0, MOST) };
  const choices = { ...BY_NAME, placing: "code", code: 0, name: null } as const;
  const unmatched = { reason: "unknown", candidates: [], province: null } as const;
  const problem = { th: "ไม่มี อปท. รหัสนี้", en: "No LAO has this code" };
  return { role: "code", problem, candidates: suggestions([written], choices, unmatched, gazetteer.register) };
}

function byName(written: WrittenPlace, gazetteer: Gazetteer): FoundLao {
  const { register } = gazetteer;
  const cells = [written.name, written.amphoe, written.province];
  const [match] = matchRows({ rows: [cells] }, BY_NAME, AS_GUESSED.fixes, register);
  if (!match) throw new Error("One row was given");
  const { outcome } = match;
  if (isMatched(outcome)) return { lao: outcome.area.code, note: null };
  const role = outcome.reason === "province_unknown" ? "province" : "name";
  return { role, problem: REASONS[outcome.reason], candidates: suggestions(cells, BY_NAME, outcome, register) };
}

function byTambon(written: WrittenPlace, gazetteer: Gazetteer): FoundLao {
  const coded = gazetteer.tambonByCode.get(codeOf(written.tambon));
  if (coded) return ofTambons([coded], "tambon", gazetteer);
  const { register } = gazetteer;
  const province = tidy(written.province) === "" ? null : provinceOf(written.province, register);
  if (tidy(written.province) !== "" && !province)
    return { role: "province", problem: REASONS.province_unknown, candidates: [] };
  const amphoe = tidy(written.amphoe) === "" ? null : amphoeOf(written.amphoe, province, register);
  const found = namesakes(written.tambon, gazetteer.tambonByName).filter(
    (tambon) => (!province || tambon.province === province.code) && (!amphoe || tambon.amphoe === amphoe.code),
  );
  return ofTambons(found, "tambon", gazetteer);
}

function ofTambons(tambons: readonly NamedTambon[], role: keyof WrittenPlace, { register }: Gazetteer): FoundLao {
  const laos = [...new Set(tambons.flatMap((tambon) => tambon.laos))].flatMap(
    (code) => register.lao.byCode.get(code) ?? [],
  );
  const [one] = laos;
  if (one && laos.length === 1) {
    const note = { th: `ตำบลนี้อยู่ใน ${one.code} ${one.name_th}`, en: `The tambon lies in ${one.code} ${one.name_en}` };
    return { lao: one.code, note: role === "code" ? { role, ...note } : null };
  }
  const problem =
    tambons.length === 0
      ? { th: "ไม่มีตำบลนี้ในทะเบียน", en: "No such tambon in the register" }
      : tambons.length > 1
        ? { th: "มีหลายตำบลใช้ชื่อนี้", en: "Several tambons have this name" }
        : { th: "ตำบลนี้อยู่ในหลาย อปท.", en: "The tambon lies in several LAOs" };
  return { role, problem, candidates: laos.slice(0, MOST) };
}
