/** Addresses of pages. */
import { areaName } from "../../data/area-name.ts";
import { placePath } from "../../data/place-path.ts";
import type { NamedArea } from "./page.ts";

/** `/place/3500102-เทศบาลนครเชียงใหม่`, percent-encoded. */
export function pathOfPlace(area: NamedArea): string {
  return placePath(area.code, areaName(area, "th"));
}

/** The code and the name that an address of a place gives; undefined for what can be none. */
export function readPlace(text: string): { code: string; name: string | null } | undefined {
  const [, code, name] = /^(\d{2,7})(?:-(.*))?$/su.exec(text) ?? [];
  return code === undefined ? undefined : { code, name: name ?? null };
}

/**
 * Parameters of the explorer at the time when its address was `/`. Links with one of them were sent around, and stay
 * good; later parameters are on links to `/explore` only.
 */
const OLD_PARAMETERS = new Set(
  (
    "programme measure year span level area sites at pane shape missing match next breaks classes palette range " +
    "compare rate target second together"
  ).split(" "),
);

export function isOldExplorerLink(query: Readonly<Record<string, string>>): boolean {
  return Object.keys(query).some((name) => OLD_PARAMETERS.has(name));
}
