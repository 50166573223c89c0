import type { Language } from "../../view/view.ts";

const DAY = 86_400_000;
/** Days from which on an age is told in the larger unit. */
const UNITS = [
  ["year", 2 * 365, 365],
  ["month", 60, 30],
  ["day", 0, 1],
] as const;

/** How long ago a day was, such as "7 years ago". */
export function ageText(day: string, language: Language, now = Date.now()): string {
  const days = Math.floor((now - Date.parse(day)) / DAY);
  const [unit, , length] = UNITS.find(([, from]) => days >= from) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(`${language}-u-nu-latn`).format(-Math.floor(days / length), unit);
}
