/** In the order in which they must be looked for: most of them say that they are Chrome or Safari as well. */
const BROWSERS: readonly [string, RegExp][] = [
  ["Edge", /\bEdg/],
  ["Samsung Internet", /\bSamsungBrowser/],
  ["Firefox", /\b(Firefox|FxiOS)/],
  ["Chrome", /\b(Chrome|CriOS)/],
  ["Safari", /\bSafari/],
];
const SYSTEMS: readonly [string, RegExp][] = [
  ["Android", /Android/],
  ["iOS", /iPhone|iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
];

/** What a browser calls itself, as a person would: "Chrome · Windows"; null for none that is known. */
export function browserName(userAgent: string): string | null {
  const named = (list: readonly [string, RegExp][]) => list.find(([, mark]) => mark.test(userAgent))?.[0];
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(" · ") || null;
}
