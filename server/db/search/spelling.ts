/**
 * Spellings that sound alike or are often mixed up, brought to one form: only to compare what was typed, never to show.
 * Thai: tone marks and silenced letters fall away, consonants of one sound are one. English: what RTGS writes with an h,
 * and the vowels that people write in several ways.
 */
const FOLDS: readonly [written: RegExp, folded: string][] = [
  // a letter that is silenced, with its mark, and marks of tone and of shortness
  [/[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c/g, ""],
  [/[\u0e47-\u0e4e]/g, ""],
  [/ทร(?=[างุ]|$)/g, "ซ"],
  [/[ศษ]/g, "ส"],
  [/ณ/g, "น"],
  [/ญ/g, "ย"],
  [/[ฎฏ]/g, "ต"],
  [/[ฐฑฒธท]/g, "ท"],
  [/ฬ/g, "ล"],
  [/ใ/g, "ไ"],
  [/ph/g, "p"],
  [/th/g, "t"],
  [/kh/g, "k"],
  [/oh/g, "o"],
  [/ue|oo/g, "u"],
  [/ia|ie|ee/g, "i"],
  [/aw|or(?=n)/g, "o"],
  [/j/g, "ch"],
  [/v/g, "w"],
];

/** A key of `nameKey` as it sounds. */
export function soundKey(key: string): string {
  return FOLDS.reduce((text, [written, folded]) => text.replace(written, folded), key).replace(/([a-z])\1/g, "$1");
}
