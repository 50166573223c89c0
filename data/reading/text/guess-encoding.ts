/** How the bytes of a text are to be read: by their mark, by what they can be, and by what the file declares. */
import { beginsWith } from "../begins-with.ts";
import type { TextEncoding } from "./encoding.ts";

export interface EncodingGuess {
  likely: TextEncoding;
  /** False where the bytes fit no encoding well, or not the declared one: a person should compare the candidates. */
  sure: boolean;
  /** What the file says of itself; where that is not `likely`, its bytes contradict it. */
  declared: TextEncoding | null;
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Bytes that are looked at. */
const SAMPLE = 65_536;

/** @param declared what the file says of itself; it counts only where the bytes allow it */
export function guessEncoding(bytes: Uint8Array, declared: TextEncoding | null = null): EncodingGuess {
  const marked = MARKS.find(([mark]) => beginsWith(bytes, mark))?.[1];
  if (marked === "utf-8" && !isUtf8(bytes)) return { likely: marked, sure: false, declared: marked };
  const certain = marked ?? wideEncoding(bytes.subarray(0, SAMPLE));
  if (certain) return { likely: certain, sure: true, declared: null };
  // a declaration of UTF-16 that was read byte by byte is wrong
  if (declared && !declared.startsWith("utf-16")) return byDeclaration(bytes, declared);
  if (isUtf8(bytes)) return { likely: "utf-8", sure: true, declared: null };
  return { likely: "windows-874", sure: readsAsThai(bytes), declared: null };
}

/** Letters of Thai in UTF-8 that cannot be chance: each would be a rare pair in windows-874. */
const TELLING_LETTERS = 3;

/** Of texts so few and short that their bytes prove less than those of a whole file. */
export function guessOfFewLetters(letters: Uint8Array, declared: TextEncoding | null): EncodingGuess {
  const high = letters.filter((byte) => byte >= 0x80);
  if (high.length === 0) return { likely: "utf-8", sure: true, declared };
  if (declared) return byDeclaration(letters, declared);
  const isThai = isThaiUtf8(letters);
  const sure = isThai && thaiLettersOfUtf8(high) >= TELLING_LETTERS;
  return { likely: isThai ? "utf-8" : "windows-874", sure, declared };
}

function byDeclaration(bytes: Uint8Array, declared: TextEncoding): EncodingGuess {
  const isThai = isThaiUtf8(bytes);
  const fits = declared === "utf-8" ? isUtf8(bytes) : declared === "windows-874" && !isThai;
  if (fits) return { likely: declared, sure: true, declared };
  return { likely: isThai ? "utf-8" : "windows-874", sure: false, declared };
}

/** Without a mark: in UTF-16 every second byte is the page of the letter, 00 for Latin and 0E for Thai. */
function wideEncoding(sample: Uint8Array): TextEncoding | null {
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  const share = (parity: number) => {
    let found = 0;
    for (let at = parity; at < pairs * 2; at += 2) if (sample[at] === 0 || sample[at] === 0x0e) found++;
    return found / pairs;
  };
  const [first, second] = [share(0), share(1)];
  if (Math.max(first, second) < 0.8 || Math.min(first, second) > 0.3) return null;
  return second > first ? "utf-16le" : "utf-16be";
}

/** Bytes that are decoded at a time. */
const PIECE = 2 ** 20;

export function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    // piece by piece: the text of a large file is not needed here
    for (let at = 0; at < bytes.length; at += PIECE) decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Any bytes may be letters of windows-874; those that are UTF-8 and mostly Thai then are so by no chance. */
function isThaiUtf8(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80);
  return isUtf8(bytes) && thaiLettersOfUtf8(high) * 3 > high.length / 2;
}

/** E0 B8 xx or E0 B9 xx. */
function thaiLettersOfUtf8(high: Uint8Array): number {
  let leads = 0;
  for (const [at, byte] of high.entries()) {
    const next = high[at + 1];
    if (byte === 0xe0 && (next === 0xb8 || next === 0xb9)) leads++;
  }
  return leads;
}

/** Thai in windows-874: letters of its block, whose upper and lower marks stand after consonants or marks. */
function readsAsThai(bytes: Uint8Array): boolean {
  // a file may have far more coordinates than letters, and all of them before the first
  const from = bytes.findIndex((byte) => byte >= 0x80);
  const text = new TextDecoder("windows-874").decode(bytes.subarray(from, from + SAMPLE));
  const foreign = text.match(/[^\0-\u007f\u0e01-\u0e5b\u2013-\u2026\u00a0\u20ac]/g)?.length ?? 0;
  const thai = text.match(/[\u0e01-\u0e5b]/g)?.length ?? 0;
  const stray =
    text.match(/(?<![\u0e01-\u0e2e\u0e31-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g)?.length ?? 0;
  return thai > 0 && (foreign + stray) * 50 <= thai;
}
