/** Number formats of XLSX, as far as they change what a number means: dates, shares, codes with leading zeros. */

export type Shown = { kind: "number" } | { kind: "percent" } | { kind: "date" } | { kind: "padded"; digits: number };

const NUMBER: Shown = { kind: "number" };
const DATE: Shown = { kind: "date" };

/** ECMA-376 18.8.30, with the dates of East Asian and Thai editions. */
const DATE_IDS: readonly [from: number, to: number][] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];
const PERCENT_IDS = [9, 10, 67, 68];

/** `bbbb` is a BE year; `e` is a year of an era unless a sign follows, as in `0.00E+00`. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) {
    if (PERCENT_IDS.includes(id)) return { kind: "percent" };
    return DATE_IDS.some(([from, to]) => id >= from && id <= to) ? DATE : NUMBER;
  }
  const [positive = ""] = code.replace(/"[^"]*"|\\.|_.|\*./g, "").split(";");
  const bare = positive.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").replace(/general|e[+-]|am\/pm|a\/p/gi, "");
  if (/[ymdhsbe]/i.test(bare)) return DATE;
  if (bare.includes("%")) return { kind: "percent" };
  const zeros = /^0{2,}$/.exec(bare);
  return zeros ? { kind: "padded", digits: zeros[0].length } : NUMBER;
}

const DAY = 86_400_000;
/** Excel counts 29 February 1900, which never was: from March 1900 on, days count from here. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function dateText(serial: number, from1904: boolean): string {
  const rounded = Math.round(((from1904 ? EPOCH_1904 : EPOCH) + serial * DAY) / 1000) * 1000;
  const at = new Date(rounded);
  if (Number.isNaN(at.getTime())) return String(serial);
  const [date = "", time = ""] = at.toISOString().split("T");
  const clock = time.slice(0, 5);
  if (serial >= 0 && serial < 1) return clock;
  return clock === "00:00" ? date : `${date} ${clock}`;
}

/** A stored number as its cell shows it, without rounding. */
export function numberText(stored: string, shown: Shown, from1904: boolean): string {
  const value = Number(stored);
  if (!Number.isFinite(value) || stored.trim() === "") return stored;
  if (shown.kind === "date") return dateText(value, from1904);
  // sixteen digits of 0.1 + 0.2 are noise of the machine
  const exact = Number(value.toPrecision(15));
  if (shown.kind === "percent") return `${Number((exact * 100).toPrecision(15))}%`;
  if (shown.kind === "padded" && Number.isInteger(exact) && exact >= 0)
    return String(exact).padStart(shown.digits, "0");
  return String(exact);
}
