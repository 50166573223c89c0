/** What the map reports back, and what it is asked to do. */
import type { AreaLevel } from "../../data/area.ts";

/** A thing under the pointer. Positions are WGS 84 degrees; `count` > 1 is a cluster of sites, `row` that of a coloured point. */
export type Target =
  | { kind: "area"; level: AreaLevel; code: string; name_th: string; name_en: string }
  | {
      kind: "site";
      programme: string;
      key: string;
      title_th: string | null;
      title_en: string | null;
      lao: string;
      /** BE; null of a cluster. */
      year: number | null;
      count: number;
      lng: number;
      lat: number;
    }
  | { kind: "point"; row: number }
  /** A pin by the id that whoever put it there gave it. */
  | { kind: "pin"; id: string };

/** Whether two targets are the same thing, so that moving over it is reported once. */
export function sameTarget(one: Target | null, other: Target | null): boolean {
  if (one?.kind === "area" && other?.kind === "area") return one.level === other.level && one.code === other.code;
  if (one?.kind === "site" && other?.kind === "site") {
    // a cluster has no key
    return one.programme === other.programme && one.key === other.key && one.lng === other.lng && one.lat === other.lat;
  }
  if (one?.kind === "point" && other?.kind === "point") return one.row === other.row;
  if (one?.kind === "pin" && other?.kind === "pin") return one.id === other.id;
  return one === other;
}

/** What somebody draws on the map, or changes of the shape there; a circle around the middle of the map needs no pointer. */
export type Drawing = { kind: "polygon" | "circle" | "edit" } | { kind: "circle-here"; km: number };
