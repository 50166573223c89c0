import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ROOT } from "../root.ts";

const FOLDER = join(ROOT, "data", "real");

/** Records of one programme that may be summed, and examples that may not. */
export const REAL_SETS = ["real", "examples"] as const;
export type RealSet = (typeof REAL_SETS)[number];

/** How exactly the source places a record. */
export const PRECISIONS = ["neighbourhood", "lao", "amphoe", "province", "several"] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface RecordSource {
  set: RealSet;
  programme: string;
  key: string;
  /** Id of data/published/sources.csv. */
  source: string;
  /** ISO date (CE). */
  as_of: string;
  precision: Precision;
  /** The area that holds it, where no LAO is known: `amphoe:1204`; else empty. */
  within: string;
}

/** Where each record comes from. */
export function readProvenance(): RecordSource[] {
  return parse(readFileSync(join(FOLDER, "provenance.csv")), { columns: true });
}

/** The file of a programme in a set, in the columns of the importer; null when there is none. */
export function realFile(set: RealSet, programme: string): { name: string; bytes: Uint8Array } | null {
  const name = `${programme}.csv`;
  const path = join(FOLDER, set === "real" ? "" : set, name);
  return existsSync(path) ? { name, bytes: readFileSync(path) } : null;
}
