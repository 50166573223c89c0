/**
 * Colours of two measures at once: blue grows with the first, red with the second. They are multiplied, as inks printed one
 * on the other, so that much of both is dark. Any two of the nine stay apart for people who are blind to red, green or blue.
 */
import { mixed } from "../classes/ramp.ts";
import { channelsOf, hexOf } from "../hex.ts";

const BARE = "#f3f2ee";
const FIRST = "#6aa8e6";
const SECOND = "#f08a70";
const WHITE = "#ffffff";

/** @param first and @param second how much of each, 0–1 */
export function crossColour(first: number, second: number): string {
  const inks = [BARE, mixed(WHITE, FIRST, first), mixed(WHITE, SECOND, second)].map(channelsOf);
  return hexOf([0, 1, 2].map((channel) => inks.reduce((light, ink) => (light * (ink[channel] ?? 0)) / 255, 255)));
}

/** Black or white, whichever can be read on a colour. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => (channel / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? "#000000" : WHITE;
}
