/** Ways of finding class limits that a person can choose. Loaded when one is chosen: the automatic limits do without. */
import { ckmeans } from "simple-statistics";
import type { Method } from "./colouring.ts";
import { roundestBetween } from "./round-limit.ts";

/** Where a class begins among ascending values, and the limit that the method names itself, if it does. */
interface Start {
  place: number;
  limit?: number;
}

/** Equal numbers of areas, as far as ties allow: a limit goes where the value changes nearest to the even share. */
function quantileStarts(ascending: readonly number[], count: number): Start[] {
  return Array.from({ length: count - 1 }, (_, step) => {
    const even = Math.round(((step + 1) * ascending.length) / count);
    const value = ascending[even] ?? 0;
    const below = ascending.indexOf(value);
    const above = ascending.lastIndexOf(value) + 1;
    return { place: below > 0 && even - below <= above - even ? below : above };
  });
}

/** Fisher–Jenks: values of a class lie as near to their mean as can be. */
function naturalStarts(ascending: readonly number[], count: number): Start[] {
  let place = 0;
  const clusters = ckmeans([...ascending], Math.min(count, new Set(ascending).size));
  return clusters.slice(0, -1).map(({ length }) => {
    place += length;
    return { place };
  });
}

/** Equal widths between the smallest and the largest value. */
function equalStarts(ascending: readonly number[], count: number): Start[] {
  const [min = 0, max = 0] = [ascending[0], ascending.at(-1)];
  return Array.from({ length: count - 1 }, (_, step) => {
    const limit = min + ((step + 1) * (max - min)) / count;
    return { place: ascending.findIndex((value) => value >= limit), limit };
  });
}

const STARTS: Readonly<Record<Method, (ascending: readonly number[], count: number) => Start[]>> = {
  quantile: quantileStarts,
  natural: naturalStarts,
  equal: equalStarts,
};

/**
 * Limits of at most `count` classes, each as round as it can be without moving a value into another class. No class is
 * empty: where a method would leave one so, there are fewer.
 *
 * @param ascending values above zero
 */
export function limitsBy(method: Method, ascending: readonly number[], count: number): number[] {
  const limits = new Map<number, number>();
  for (const { place, limit } of STARTS[method](ascending, count)) {
    const [below, from] = [ascending[place - 1], ascending[place]];
    if (below === undefined || from === undefined || limits.has(place)) continue;
    // values that differ in their last digits only are one to `ckmeans`, which then parts equal ones
    if (below === from) continue;
    limits.set(place, roundestBetween(below, from, limit ?? (below + from) / 2));
  }
  return [...limits].sort(([one], [other]) => one - other).map(([, limit]) => limit);
}
