/** Suggestions for a mistyped area: pure string distance, over codes when digits were given, else over names. */

interface Named {
  code: string;
  name_th: string;
  name_en: string;
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The prefix that people write before a bare name. */
const PREFIX = /^(เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|อบต\.?|องค์การบริหารส่วนตำบล|จังหวัด|เขต|เมือง|ทน\.|ทม\.|ทต\.|จ\.)\s*/;

/** At most three areas whose code or name is nearest to the text. */
export function nearestNames<T extends Named>(text: string, areas: readonly T[]): T[] {
  // text of any length may stand in a file; no code or name is longer than this
  const given = text.slice(0, 60).replace(PREFIX, "").toLowerCase();
  const names = /^\d+$/.test(given)
    ? (area: T) => [area.code]
    : (area: T) => [area.name_th, area.name_en.toLowerCase()];
  const ranked = areas.map((area) => ({ area, apart: Math.min(...names(area).map((name) => distance(given, name))) }));
  ranked.sort((a, b) => a.apart - b.apart || (a.area.code < b.area.code ? -1 : 1));
  return ranked.slice(0, 3).map(({ area }) => area);
}
