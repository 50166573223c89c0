/** Joins the rows of a table to areas. A row without an area keeps the reason, and what it may have meant. */
import type { Choices } from "../choices.ts";
import type { Table } from "../table.ts";
import { tidy } from "../text/normalise-thai.ts";
import { named, nameKey, namesakes } from "./area-names.ts";
import {
  amphoeOf,
  areaOfCode,
  areasShortened,
  codeOf,
  laosCoded,
  laosNamed,
  provinceOf,
  type Register,
  type RegisterArea,
} from "./register.ts";
import { type RegisterTambon, tambonsNamed } from "./tambons.ts";

/**
 * Why a row has no area: no column was chosen for its code or name, the cell is empty or unknown, holds a code that lost its last digits, is a row of totals, names
 * several areas, one of another kind, level or province, or a tambon that several LAOs share.
 */
export type Reason =
  | "no_column"
  | "empty"
  | "total"
  | "unknown"
  | "shortened"
  | "several"
  | "elsewhere"
  | "kind"
  | "level"
  | "shared"
  | "province_unknown";

export interface Unmatched {
  reason: Reason;
  /** Areas that fit in part; a person chooses. Where there are none, similar names are looked for. */
  candidates: readonly RegisterArea[];
  /** The province of the row, which narrows what it may have meant. */
  province: RegisterArea | null;
}

/** What identifies the area of a row as it is written: rows that are written alike are mended together. */
export interface Identity {
  key: string;
  /** As a person sees it. */
  text: string;
}

export type Outcome = { area: RegisterArea } | Unmatched;

export interface MatchedRow {
  /** Place in the table, from 0. */
  row: number;
  identity: Identity;
  outcome: Outcome;
}

/** Codes chosen by hand, by the key of the identity. */
export type Fixes = Readonly<Record<string, string>>;

export const isMatched = (outcome: Outcome): outcome is { area: RegisterArea } => "area" in outcome;

export function matchRows(
  { rows }: Pick<Table, "rows">,
  choices: Choices,
  fixes: Fixes,
  register: Register,
): MatchedRow[] {
  const known = new Map<string, Outcome>();
  return rows.map((cells, row) => {
    const identity = identityOf(cells, choices);
    const outcome = known.get(identity.key) ?? outcomeOf(cells, choices, fixes[identity.key], register);
    known.set(identity.key, outcome);
    return { row, identity, outcome };
  });
}

const cellOf = (cells: readonly string[], column: number | null) => tidy(column === null ? "" : (cells[column] ?? ""));

function identityOf(cells: readonly string[], choices: Choices): Identity {
  const above = choices.level === "lao" ? [choices.amphoe, choices.province] : [];
  const columns = choices.placing === "code" ? [choices.code] : [choices.name, ...above];
  const written = columns.map((column) => cellOf(cells, column));
  return { key: written.join("\t"), text: written.filter((text) => text !== "").join(" · ") };
}

function outcomeOf(cells: readonly string[], choices: Choices, fix: string | undefined, register: Register): Outcome {
  const level = register[choices.level];
  const fixed = fix === undefined ? undefined : level.byCode.get(fix);
  if (fixed) return { area: fixed };
  return choices.placing === "code" ? byCode(cells, choices, register) : byName(cells, choices, register);
}

/** Rows of sums at the foot of a table, or after each province. */
const TOTAL =
  /^(รวม|ยอดรวม|ผลรวม|รวมทั้งหมด|รวมทั้งสิ้น|รวมทั้งประเทศ|รวมทุกจังหวัด|ทั้งหมด|ทั้งประเทศ|ทั่วประเทศ|ทั่วราชอาณาจักร|total|grandtotal|sum)$/;

export const isTotal = (text: string) => !/[\d๐-๙]/.test(text) && TOTAL.test(nameKey(text));

function byCode(cells: readonly string[], { code, level }: Choices, register: Register): Outcome {
  const none = { candidates: [], province: null };
  if (code === null) return { reason: "no_column", ...none };
  const written = cellOf(cells, code);
  if (written === "") return { reason: "empty", ...none };
  if (isTotal(written)) return { reason: "total", ...none };
  const found = level === "lao" ? laosCoded(written, register) : [areaOfCode(written, register[level]) ?? []].flat();
  const [area] = found;
  if (area && found.length === 1) return { area };
  if (area) return { reason: "several", candidates: found, province: null };
  const tambon = level === "lao" ? register.tambon.byCode.get(codeOf(written)) : undefined;
  if (tambon) return ofTambon(tambon, null, register);
  const shortened = level === "lao" ? areasShortened(written, register.lao) : [];
  if (shortened.length > 0) return { reason: "shortened", candidates: shortened, province: null };
  const others = [register.province, register.amphoe, register.lao];
  return { reason: others.some((other) => areaOfCode(written, other)) ? "level" : "unknown", ...none };
}

function byName(cells: readonly string[], choices: Choices, register: Register): Outcome {
  if (choices.name === null) return { reason: "no_column", candidates: [], province: null };
  const text = cellOf(cells, choices.name);
  if (isTotal(text)) return { reason: "total", candidates: [], province: null };
  if (choices.level === "province") {
    const province = provinceOf(text, register);
    if (province) return { area: province };
    return { reason: text === "" ? "empty" : "unknown", candidates: [], province: null };
  }
  const provinceText = cellOf(cells, choices.province);
  const province = provinceText === "" ? null : provinceOf(provinceText, register);
  if (text === "") return { reason: "empty", candidates: [], province };
  const candidates = laosNamed(text, register, named);
  if (provinceText !== "" && !province) return { reason: "province_unknown", candidates, province };
  const near = (areas: readonly RegisterArea[]) =>
    province ? areas.filter((area) => area.province === province.code) : areas;
  const inProvince = near(candidates);
  const amphoeText = cellOf(cells, choices.amphoe);
  const amphoe = amphoeText === "" ? null : amphoeOf(amphoeText, province, register);
  const within = amphoe ? inProvince.filter((area) => area.amphoe === amphoe.code) : inProvince;
  const [area] = within;
  if (area && within.length === 1) return { area };
  if (area) return { reason: "several", candidates: within, province };
  const others = near(laosNamed(text, register, namesakes));
  if (inProvince.length === 0 && others.length === 0 && province) {
    const [tambon, ...more] = tambonsNamed(text, amphoe?.code ?? province.code, register.tambon);
    if (tambon && more.length === 0) return ofTambon(tambon, province, register);
  }
  if (inProvince.length === 0 && others.length > 0) return { reason: "kind", candidates: others, province };
  if (candidates.length === 0) return { reason: "unknown", candidates: [], province };
  return { reason: "elsewhere", candidates: inProvince.length > 0 ? inProvince : candidates, province };
}

/** The LAO in which a tambon lies; where several share it, the row is left to a person. */
function ofTambon({ laos }: RegisterTambon, province: RegisterArea | null, { lao }: Register): Outcome {
  const found = laos.flatMap((code) => lao.byCode.get(code) ?? []);
  const [area] = found;
  if (area && found.length === 1) return { area };
  return { reason: "shared", candidates: found, province };
}
