/** Colours as `#rrggbb` and as their channels red, green and blue, 0–255. */
export type Channels = readonly [red: number, green: number, blue: number];

export function channelsOf(hex: string): Channels {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

export function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
