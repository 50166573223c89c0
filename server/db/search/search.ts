/** Places, programmes and sites by name or code: with or without a title, whole, begun, contained or misspelt. */
import type postgres from "postgres";
import { areasByCode } from "../areas.ts";
import { type Found, findPlaces } from "./find-places.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type Result, resultOf } from "./result.ts";
import { type FoundSite, findSites, resemblingSites } from "./sites.ts";

/** At most `limit` results, best first; among equals places come before sites. */
export async function search(sql: postgres.Sql, gazetteer: Gazetteer, text: string, limit: number): Promise<Result[]> {
  const places = findPlaces(text, gazetteer).slice(0, limit);
  let sites = await findSites(sql, text, limit);
  if (places.length === 0 && sites.length === 0) sites = await resemblingSites(sql, text, limit);
  const found: (Found | FoundSite)[] = [...places, ...sites].sort((a, b) => a.score - b.score).slice(0, limit);
  await learnAreas(sql, gazetteer, found.map(areaOf));
  return found.flatMap((each) => resultOf(each, gazetteer.areas.get(keyOf(areaOf(each)))) ?? []);
}

interface AreaKey {
  level: string;
  code: string;
}

const keyOf = ({ level, code }: AreaKey) => `${level} ${code}`;

/** Under load the wait for the database is the longest part of a search: areas that were found before are not asked for. */
async function learnAreas(sql: postgres.Sql, { areas }: Gazetteer, keys: readonly AreaKey[]): Promise<void> {
  const unknown = keys.filter((key) => !areas.has(keyOf(key)));
  for (const area of await areasByCode(sql, unknown)) areas.set(keyOf(area), area);
}

/** The area that tells where a result lies. */
function areaOf(found: Found | FoundSite): AreaKey {
  return "name" in found
    ? { level: found.name.place.kind, code: found.name.place.code }
    : { level: "lao", code: found.lao };
}
