/**
 * Which LAO a code or a name of any register means. On the map a LAO keeps the code of the register of 2561 through
 * upgrade, renaming, recoding and merger: that is its identity. Pure; used by the browser, the server and commands.
 */
import { LAO_COUNT } from "../area.ts";
import type { RegisterEntry, RegisterVersion } from "./entry.ts";
import later from "./registers.json" with { type: "json" };

/** All registers, oldest first. */
export const REGISTERS: readonly RegisterVersion[] = [
  { year: 2561, as_of: "2018-12-31", laos: LAO_COUNT, changes: [] },
  ...(later as RegisterVersion[]),
];

/** DLA gives Pattaya a code of its own; on the map it has the code that was published with the figures of 2562. */
const OTHER_CODES: Readonly<Record<string, string>> = { "3200408": "2096" };

/** The code under which our registers keep what DLA's file codes so. */
export function codeInRegisters(code: string): string {
  return OTHER_CODES[code] ?? code;
}

/** How a register, and those after it until the next change, calls a LAO. */
export interface NamedSince extends RegisterEntry {
  /** BE year of the first register that does so. */
  since: number;
}

/** A name or code that a LAO no longer has. */
export interface FormerName extends RegisterEntry {
  /** BE year of the first register that no longer has it. */
  until: number;
}

const changes = REGISTERS.flatMap(({ year, changes }) => changes.map((change) => ({ ...change, year })));
const byLao = new Map<string, typeof changes>();
const laosByCode = new Map<string, Set<string>>();
for (const change of changes) {
  const { lao, before, after } = change;
  byLao.set(lao, [...(byLao.get(lao) ?? []), change]);
  for (const { code } of [before, after]) laosByCode.set(code, (laosByCode.get(code) ?? new Set()).add(lao));
}

/**
 * Codes on the map of what a code of any register means: one LAO, or those that were merged into one. A code that no
 * register changed stands for itself, whether a LAO has it or not.
 */
export function laosOf(code: string): string[] {
  const known = codeInRegisters(code);
  return [...(laosByCode.get(known) ?? [known])];
}

/** How the latest register calls the LAO of a code of any register; null where none has changed it. */
export function currentOf(code: string): NamedSince | null {
  const last = laosOf(code)
    .flatMap((lao) => byLao.get(lao) ?? [])
    .at(-1);
  return last ? { ...last.after, since: last.year } : null;
}

/** Names and codes that the LAO (its code on the map) had before, oldest first. */
export function formerNames(lao: string): FormerName[] {
  return (byLao.get(lao) ?? []).map(({ before, year }) => ({ ...before, until: year }));
}

/** Names and codes of later registers beside those of the map, for searching and matching. */
export const LATER_NAMES: readonly (NamedSince & { lao: string })[] = changes.map(({ lao, after, year }) => ({
  ...after,
  lao,
  since: year,
}));
