/**
 * One way to write each Thai text. Keyboards, PDF files and spreadsheets give the same syllable in several orders of
 * characters, which look alike and are not equal. Everything that compares, searches or stores names goes through here.
 */

/** Characters that take no room: joiners, direction marks, soft hyphens, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Mai ek … mai chattawa. */
const TONE = "\u0e48-\u0e4b";
/** Vowels and mai taikhu above or below a consonant. */
const VOWEL = "\u0e31\u0e34-\u0e3a\u0e47";
const NIKHAHIT = "\u0e4d";
const SARA_AA = "\u0e32";
const SARA_AM = "\u0e33";

const RULES: readonly [written: RegExp, normal: string][] = [
  [INVISIBLE, ""],
  // spaces of every width but line ends
  [/[^\S\r\n]+/g, " "],
  [/เเ/g, "แ"],
  // a mark that was struck twice shows once
  [/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, "$1"],
  // sara am in two characters, with the tone mark before, between or after them
  [new RegExp(`${NIKHAHIT}([${TONE}]?)${SARA_AA}`, "g"), `$1${SARA_AM}`],
  [new RegExp(`${SARA_AM}([${TONE}])`, "g"), `$1${SARA_AM}`],
  [new RegExp(`([${TONE}])([${VOWEL}])`, "g"), "$2$1"],
];

/** `๑๒` → `12`. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/**
 * NFC, sara am in one character after its tone mark, vowels before tone marks, แ in one character, Arabic digits, plain
 * single spaces, nothing invisible, no spaces at the ends. Line ends stay. Doing it twice changes nothing.
 */
export function normaliseThai(text: string): string {
  const normal = RULES.reduce((now, [written, to]) => now.replace(written, to), text.normalize("NFC"));
  return arabicDigits(normal).trim();
}

/** A cell on one line. */
export function tidy(text: string): string {
  return normaliseThai(text.replace(/\s+/g, " "));
}
