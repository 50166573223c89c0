/** Places, programmes and sites by name or code: with or without a title, whole, begun, contained or misspelt. */
import type postgres from "postgres";
import { areasByCode } from "../areas.ts";
import { type Found, findPlaces } from "./find-places.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type Result, resultOf } from "./result.ts";
import { type FoundSite, findSites } from "./sites.ts";

/** At most `limit` results, best first; among equals places come before sites. */
export async function search(sql: postgres.Sql, gazetteer: Gazetteer, text: string, limit: number): Promise<Result[]> {
  const places = findPlaces(text, gazetteer).slice(0, limit);
  const sites = await findSites(sql, text, limit, places.length === 0);
  const found: (Found | FoundSite)[] = [...places, ...sites].sort((a, b) => a.score - b.score).slice(0, limit);
  const keys = found.map(levelOf);
  const areas = new Map((await areasByCode(sql, keys)).map((area) => [`${area.level} ${area.code}`, area]));
  return found.flatMap((each, at) => resultOf(each, areas.get(`${keys[at]?.level} ${keys[at]?.code}`)) ?? []);
}

/** The area that tells where a result lies. */
function levelOf(found: Found | FoundSite): { level: string; code: string } {
  return "name" in found
    ? { level: found.name.place.kind, code: found.name.place.code }
    : { level: "lao", code: found.lao };
}
