/** Numbers, money, years and dates as a reader of either language expects them: Arabic digits, BE in Thai, CE in English. */
import type { Bilingual } from "../../data/area.ts";
import { BE_OFFSET } from "../../data/programme.ts";
import type { Language } from "../view/view.ts";

const MILLION = 1e6;
const LOCALES: Record<Language, string> = { th: "th-TH-u-nu-latn", en: "en-GB" };
const DATE_LOCALES: Record<Language, string> = { th: "th-TH-u-ca-buddhist-nu-latn", en: "en-GB" };

/** "7,332 councils": a line never ends between a number and what it counts. */
const withUnit = (amount: string, unit: string) => `${amount}\u00a0${unit}`;

/** At most `fractionDigits`; with `fixed` just as many, so that the numbers of a column stand under each other. */
export function formatNumber(value: number, language: Language, fractionDigits = 0, fixed = false): string {
  const digits = { minimumFractionDigits: fixed ? fractionDigits : 0, maximumFractionDigits: fractionDigits };
  return new Intl.NumberFormat(LOCALES[language], digits).format(value);
}

/** A fraction 0–1 as per cent with two digits: 0.937 → "93.70%". */
export function formatShare(fraction: number, language: Language, fractionDigits = 2): string {
  const digits = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits };
  return new Intl.NumberFormat(LOCALES[language], { style: "percent", ...digits }).format(fraction);
}

/**
 * Baht; from a million on in millions, with one digit below 100 million: "15,012 ล้านบาท", "฿12.5 million".
 *
 * @param more digits than that
 */
export function formatBaht(baht: number, language: Language, more = 0): string {
  if (Math.abs(baht) < MILLION) {
    const amount = formatNumber(baht, language, more);
    return language === "th" ? withUnit(amount, "บาท") : `฿${amount}`;
  }
  const millions = formatNumber(baht / MILLION, language, (Math.abs(baht) < 100 * MILLION ? 1 : 0) + more);
  return language === "th" ? withUnit(millions, "ล้านบาท") : withUnit(`฿${millions}`, "million");
}

/** A BE year as the language writes it: 2562 → "2562" in Thai, "2019" in English. */
export function formatYear(be: number, language: Language): string {
  return String(language === "th" ? be : be - BE_OFFSET);
}

/** An ISO date (CE): "2019-12-31" → "31 ธ.ค. 2562", "31 Dec 2019". */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const parts = new Intl.DateTimeFormat(DATE_LOCALES[language], {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).formatToParts(date);
  return (
    parts
      .filter((part) => part.type === "day" || part.type === "month" || part.type === "year")
      .map((part) => part.value)
      // a date is never broken over two lines
      .join("\u00a0")
  );
}

/** "1 council", "7,332 councils", "2 communities"; Thai counts without a plural: "7,332 สภา". */
export function formatCount(count: number, noun: Bilingual, language: Language): string {
  const amount = formatNumber(count, language);
  return withUnit(amount, count === 1 ? noun[language] : pluralOf(noun, language));
}

/** "councils", "communities"; in Thai the noun itself. */
export function pluralOf(noun: Bilingual, language: Language): string {
  return language === "th" ? noun.th : `${noun.en.replace(/([^aeiou])y$/, "$1ie")}s`;
}

/** A moment (ISO 8601 with its zone) as clocks in Thailand show it: "31 ธ.ค. 2562 14:05", "31 Dec 2019, 14:05". */
export function formatMoment(iso: string, language: Language): string {
  const parts = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  const clock = new Intl.DateTimeFormat(DATE_LOCALES[language], { ...parts, hour12: false, timeZone: "Asia/Bangkok" });
  return clock.format(new Date(iso));
}
