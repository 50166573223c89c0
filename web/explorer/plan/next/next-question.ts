/** "Where next": how many LAOs, and under which limits. In the URL: `next=10,province:2,rural,km:15`. */
import type { NextQuestion } from "../../../api/where-next.ts";
import { wholeUpTo } from "../../../kit/whole-number.ts";
import { type Slice, slice } from "../../../view/slice.ts";

export const NEXT_OPENING: NextQuestion = { n: 20, perProvince: null, rural: false, withinKm: null };
export const MAX_CHOSEN = 500;
export const MAX_WITHIN_KM = 1000;

export function formatNext({ n, perProvince, rural, withinKm }: NextQuestion): string {
  const limits = [
    perProvince !== null && `province:${perProvince}`,
    rural && "rural",
    withinKm !== null && `km:${withinKm}`,
  ];
  return [n, ...limits.filter(Boolean)].join(",");
}

export function parseNext(text: string): NextQuestion | undefined {
  const found = /^(\d+)(?:,province:(\d+))?(,rural)?(?:,km:(\d+))?$/.exec(text);
  if (!found) return undefined;
  const [, count = "", perProvince, rural, km] = found;
  const n = wholeUpTo(MAX_CHOSEN, count);
  const most = perProvince === undefined ? null : wholeUpTo(MAX_CHOSEN, perProvince);
  const withinKm = km === undefined ? null : wholeUpTo(MAX_WITHIN_KM, km);
  if (n === null || (perProvince !== undefined && most === null) || (km !== undefined && withinKm === null))
    return undefined;
  return { n, perProvince: most, rural: rural !== undefined, withinKm };
}

/** What is asked for the programme of the map; null = nothing. */
export const nextSlice: Slice<NextQuestion | null> = slice<NextQuestion | null>("next", null, {
  parse: parseNext,
  format: (question) => (question ? formatNext(question) : ""),
});
