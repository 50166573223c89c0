/**
 * One way to write each Thai text. Keyboards, PDF files and spreadsheets give the same syllable in several orders of
 * characters, which look alike and are not equal. Everything that compares, searches or stores names goes through here.
 */

/** Characters that take no room: joiners, direction marks, soft hyphens, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SARA_AM = "\u0e33";
const NIKHAHIT = "\u0e4d";
/** Marks above and below a consonant, around a sara am in one character or two. */
const SYLLABLE =
  /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e33]*(?:\u0e33|\u0e4d[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*\u0e32)[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e33]*|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{2,}/g;

/**
 * What is in its one form already: ASCII that shows, Thai letters with one mark each, single spaces between. Most cells of
 * an office's table are, and need none of the steps below.
 */
const SETTLED =
  /^(?! )(?:[!-~\u0e01-\u0e30\u0e32\u0e3f\u0e41-\u0e46]|\u0e40(?!\u0e40)|[\u0e31\u0e33-\u0e39\u0e47-\u0e4c](?![\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])| (?! |$))*$/;

/** Vowels before tone marks, as Thai is typed; the phinthu first, as NFC has it. */
const rank = (mark: string) => (mark === "\u0e3a" ? 0 : mark.charCodeAt(0));

/** Each mark once, for one that was struck twice shows once; sara am in one character, after its tone mark. */
function inOrder(syllable: string): string {
  const marks = [...new Set(syllable)].filter((mark) => !/[\u0e32\u0e33]/.test(mark));
  marks.sort((one, other) => rank(one) - rank(other));
  if (!/[\u0e32\u0e33]/.test(syllable)) return marks.join("");
  return marks.filter((mark) => mark !== NIKHAHIT).join("") + SARA_AM;
}

/** `๑๒` → `12`. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/**
 * NFC, sara am in one character after its tone mark, vowels before tone marks, แ in one character, Arabic digits, plain
 * single spaces, nothing invisible, no spaces at the ends. Line ends stay. Doing it twice changes nothing.
 */
export function normaliseThai(text: string): string {
  if (SETTLED.test(text)) return text;
  const plain = text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    // spaces of every width but line ends
    .replace(/[^\S\r\n]+/g, " ")
    .replaceAll("เเ", "แ");
  return arabicDigits(plain.replace(SYLLABLE, inOrder)).trim();
}

/** A cell on one line. */
export function tidy(text: string): string {
  if (SETTLED.test(text)) return text;
  return normaliseThai(text.replace(/\s+/g, " "));
}
