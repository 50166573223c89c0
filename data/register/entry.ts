import type { LaoType } from "../area.ts";

/** A LAO as one register calls it. Codes are those of the Department of Local Administration. */
export interface RegisterEntry {
  code: string;
  type: LaoType;
  /** Bare names: the prefix follows from the type. */
  name_th: string;
  name_en: string;
}

/** What became of one LAO from a register to the next. */
export interface RegisterChange {
  /** How the register of 2561 codes it, which is its code on the map. */
  lao: string;
  before: RegisterEntry;
  after: RegisterEntry;
}

export interface RegisterVersion {
  /** Buddhist era. */
  year: number;
  /** ISO date (CE). */
  as_of: string;
  /** LAOs that the register counts, the 50 khet of Bangkok with them, provincial organisations without. */
  laos: number;
  /** From the register before; none for the first. */
  changes: readonly RegisterChange[];
}
