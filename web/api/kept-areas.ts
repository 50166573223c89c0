/** What can be searched without a network: the areas of the lists that the browser kept. */
import { areaName } from "../../data/area-name.ts";
import type { Area } from "./areas.ts";
import { ANSWERS } from "./kept.ts";

const SHOWN = 12;

async function keptAreas(): Promise<Area[]> {
  if (!("caches" in globalThis)) return [];
  const cache = await caches.open(ANSWERS);
  const lists = (await cache.keys()).filter(({ url }) => new URL(url).pathname === "/api/areas");
  const answers = await Promise.all(lists.map((list) => cache.match(list)));
  const pages = await Promise.all(answers.map((answer) => answer?.json() as Promise<{ items: Area[] }> | undefined));
  const areas = pages.flatMap((page) => page?.items ?? []);
  return [...new Map(areas.map((area) => [`${area.level}:${area.code}`, area])).values()];
}

/** Without spaces, so that "อบต. แม่แรม" is found as well. */
const plain = (text: string) => text.normalize("NFC").toLowerCase().replaceAll(/\s/g, "");

/** By code or by a part of the name; names that begin with it come first. Null where nothing was kept. */
export async function searchKept(text: string): Promise<Area[] | null> {
  const areas = await keptAreas();
  if (areas.length === 0) return null;
  const wanted = plain(text);
  const names = (area: Area) => [area.code, area.name_th, area.name_en, areaName(area, "th"), areaName(area, "en")];
  const found = areas.map((area) => ({ area, at: Math.min(...names(area).map((name) => placeIn(plain(name)))) }));
  function placeIn(name: string): number {
    const at = name.indexOf(wanted);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  }
  return found
    .filter(({ at }) => Number.isFinite(at))
    .sort((one, other) => one.at - other.at)
    .slice(0, SHOWN)
    .map(({ area }) => area);
}
