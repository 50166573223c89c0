import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { LaoType } from "../area.ts";
import { AREAS_FILE, BOUNDARIES } from "../boundaries/read.ts";
import type { KnownLao } from "./compare.ts";
import type { RegisterVersion } from "./entry.ts";

/** Every LAO of the map as the register of 2561 calls it. */
export function laosOfTheMap(): KnownLao[] {
  const rows: (Record<"level" | "code" | "name_th" | "name_en" | "province", string> & { type: LaoType })[] = parse(
    readFileSync(join(BOUNDARIES, AREAS_FILE)),
    { columns: true },
  );
  return rows
    .filter(({ level }) => level === "lao")
    .map(({ code, type, name_th, name_en, province }) => ({ lao: code, code, type, name_th, name_en, province }));
}

/** The same LAOs as the last of the given registers calls them. */
export function asOf(registers: readonly RegisterVersion[]): KnownLao[] {
  const latest = new Map(registers.flatMap(({ changes }) => changes.map(({ lao, after }) => [lao, after])));
  return laosOfTheMap().map((known) => ({ ...known, ...latest.get(known.lao) }));
}
