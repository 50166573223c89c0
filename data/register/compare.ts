/** What became of the LAOs of one register in the next. Pure. */
import { type Bilingual, LAO_TYPES, type LaoType } from "../area.ts";
import { codeFitsType } from "../lao-code.ts";
import { nearestNames } from "../nearest-name.ts";
import type { RegisterChange, RegisterEntry } from "./entry.ts";
import type { RegisterRow } from "./register-file.ts";

/** A LAO of the map as the register before calls it. */
export interface KnownLao extends RegisterEntry {
  lao: string;
  province: string;
}

/** What a person has confirmed: the LAO with the one code has the other now. Several may have become one. */
export interface ConfirmedChange {
  before: string;
  after: string;
}

export interface Unplaced {
  /** Line of the file; null for a LAO that the file does not have. */
  row: number | null;
  code: string;
  name_th: string;
  why: Bilingual;
  candidates: { code: string; name_th: string }[];
}

export interface Comparison {
  /** `name_en` is empty where the Thai name is new. */
  changes: RegisterChange[];
  unplaced: Unplaced[];
  /** LAOs that the file counts, each once. */
  laos: number;
}

/**
 * Compares a file with the register before. A row is the LAO that a person confirmed, else the one with the same code,
 * type and name, else the one whose code differs in the digit of the type alone and whose name is the same (upgraded).
 * Everything else is left unplaced, with candidates.
 */
export function compareRegisters(
  known: readonly KnownLao[],
  rows: readonly RegisterRow[],
  confirmed: readonly ConfirmedChange[],
): Comparison {
  const before = new Map(known.map((lao) => [lao.code, known.filter(({ code }) => code === lao.code)]));
  const { single, unplaced } = distinctRows(rows, known);
  const left = new Map(before);
  const changes: RegisterChange[] = [];
  const place = (code: string, row: RegisterRow & { type: LaoType }) => {
    for (const { lao, province: _, ...entry } of left.get(code) ?? []) {
      const name_en = entry.name_th === row.name_th ? entry.name_en : "";
      const after = { code: row.code, type: row.type, name_th: row.name_th, name_en };
      if (!sameEntry(entry, after)) changes.push({ lao, before: entry, after });
    }
    left.delete(code);
  };

  const confirmedAfter = new Set(confirmed.map(({ after }) => after));
  const byCode = new Map(single.map((row) => [row.code, row]));
  for (const { before: code, after } of confirmed) {
    const row = byCode.get(after);
    if (row && left.has(code)) place(code, row);
    else unplaced.push({ row: null, code, name_th: "", why: NOT_CONFIRMED(code, after), candidates: [] });
  }
  const open: RegisterRow[] = [];
  for (const row of single) {
    if (confirmedAfter.has(row.code)) continue;
    const code = sameLao(row, left);
    if (code === null) open.push(row);
    else place(code, row);
  }
  for (const row of open) unplaced.push({ ...shown(row), why: why(row, before), candidates: candidates(row, known) });
  const listed = new Set(open.map(({ code }) => code));
  const all = single.map((row) => ({ ...row, name_en: "" }));
  for (const [code, [lao]] of left) {
    // a row with the same code was listed with its reason
    if (!lao || lao.type === "khet" || listed.has(code)) continue;
    const near = nearestNames(
      lao.name_th,
      all.filter(({ province }) => province === lao.province),
    );
    unplaced.push({ row: null, code, name_th: lao.name_th, why: GONE, candidates: near.map(named) });
  }
  return { changes, unplaced, laos: single.length + known.filter(({ type }) => type === "khet").length };
}

const sameEntry = (a: RegisterEntry, b: RegisterEntry) =>
  a.code === b.code && a.type === b.type && a.name_th === b.name_th;
const named = ({ code, name_th }: { code: string; name_th: string }) => ({ code, name_th });
const shown = ({ row, code, name_th }: RegisterRow) => ({ row, code, name_th });

/** The code before of the LAO that the row certainly is; null when there is doubt. */
function sameLao(row: RegisterRow & { type: LaoType }, left: ReadonlyMap<string, readonly KnownLao[]>): string | null {
  const [same] = left.get(row.code) ?? [];
  if (same) return same.name_th === row.name_th && same.type === row.type ? same.code : null;
  if (!codeFitsType(row.code, row.type)) return null;
  for (const digit of ["3", "4", "5", "6"]) {
    const [upgraded, ...others] = left.get(digit + row.code.slice(1)) ?? [];
    if (upgraded && !others.length && upgraded.name_th === row.name_th) return upgraded.code;
  }
  return null;
}

/** Each LAO of the file once: a list of tambons repeats them. Codes and types of another form are unplaced. */
function distinctRows(rows: readonly RegisterRow[], known: readonly KnownLao[]) {
  const single = new Map<string, RegisterRow & { type: LaoType }>();
  const unplaced: Unplaced[] = [];
  for (const row of rows) {
    const type = LAO_TYPES.find((candidate) => candidate === row.type);
    const twin = single.get(row.code);
    const fault = !/^(\d{7}|2096)$/.test(row.code) ? NO_CODE : !type ? NO_TYPE : twin ? TWICE : null;
    if (twin && twin.name_th === row.name_th && twin.type === row.type) continue;
    if (fault) unplaced.push({ ...shown(row), why: fault, candidates: candidates(row, known) });
    else if (type) single.set(row.code, { ...row, type });
  }
  return { single: [...single.values()], unplaced };
}

const NO_CODE: Bilingual = {
  th: "รหัสไม่ใช่ตัวเลขเจ็ดหลัก (อาจถูกโปรแกรมตารางเปลี่ยนรูป)",
  en: "The code is not seven digits (a spreadsheet may have changed it)",
};
const NO_TYPE: Bilingual = { th: "ไม่รู้จักประเภท อปท.", en: "Unknown type of LAO" };
const TWICE: Bilingual = { th: "รหัสนี้มีแล้วด้วยชื่อหรือประเภทอื่น", en: "The code stands twice, with another name or type" };
const GONE: Bilingual = {
  th: "ไม่มีในทะเบียนใหม่ อาจถูกยุบ รวม หรือเปลี่ยนรหัส",
  en: "Not in the new register: dissolved, merged or recoded?",
};
const NOT_CONFIRMED = (before: string, after: string): Bilingual => ({
  th: `รายการยืนยันระบุ ${before} → ${after} แต่ไม่พบรหัสใดรหัสหนึ่ง หรือระบุซ้ำ`,
  en: `Confirmed as ${before} → ${after}, but one of them is not there or was named before`,
});

function why(row: RegisterRow, before: ReadonlyMap<string, readonly KnownLao[]>): Bilingual {
  const [same] = before.get(row.code) ?? [];
  if (!same) return { th: "ไม่มีรหัสนี้ในทะเบียนก่อนหน้า", en: "The register before does not have this code" };
  if (same.name_th !== row.name_th) {
    return {
      th: `รหัสเดิมชื่อ “${same.name_th}” อาจเปลี่ยนชื่อ สะกดต่าง หรือเป็นคนละแห่ง`,
      en: `The code was “${same.name_th}” before: renamed, spelt otherwise, or another LAO?`,
    };
  }
  return {
    th: `ประเภทเปลี่ยนจาก ${same.type} เป็น ${row.type} แต่รหัสไม่เปลี่ยน`,
    en: `The type changed from ${same.type} to ${row.type}, but not the code`,
  };
}

/** The LAO that a code in exponent form meant, then those with the nearest code, then with the nearest name nearby. */
function candidates(row: RegisterRow, known: readonly KnownLao[]): { code: string; name_th: string }[] {
  const digits = /^\d+(\.\d+)?E\+?\d+$/i.test(row.code) ? String(Number(row.code)) : row.code;
  const nearby = known.filter(({ province }) => province === row.province);
  const exact = known.filter(({ code }) => code === digits);
  const byCode = /^\d+$/.test(digits) ? nearestNames(digits, known) : [];
  const byName = nearestNames(row.name_th, nearby.length ? nearby : known);
  const found = new Map([...exact, ...byName, ...byCode].map((lao) => [lao.lao, named(lao)]));
  return [...found.values()].slice(0, 4);
}
