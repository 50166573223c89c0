/** Steps of a five-step ramp for any number of classes, and colours between two. Colours are `#rrggbb`. */
import { channelsOf, hexOf } from "../hex.ts";

/** Which steps to use when there are fewer classes: far apart, never the faintest alone. */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

/** The colour `share` of the way from one to the other. */
export function mixed(from: string, to: string, share: number): string {
  const target = channelsOf(to);
  return hexOf(channelsOf(from).map((channel, place) => channel + ((target[place] ?? 0) - channel) * share));
}

/** One colour per class, light to dark. More classes than steps lie evenly between the steps. */
export function rampColours(ramp: readonly string[], count: number): string[] {
  const places = STEPS[count] ?? Array.from({ length: count }, (_, place) => (place * (ramp.length - 1)) / (count - 1));
  return places.map((place) => {
    const below = ramp[Math.floor(place)] ?? "";
    return Number.isInteger(place) ? below : mixed(below, ramp[Math.ceil(place)] ?? "", place % 1);
  });
}
