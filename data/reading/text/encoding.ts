/** How the bytes of a text are to be read: by their mark, by what they can be, or by asking a person. */

export const TEXT_ENCODINGS = ["utf-8", "windows-874", "utf-16le", "utf-16be"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export interface EncodingGuess {
  encoding: TextEncoding;
  /** False where the bytes fit no encoding well: a person should compare the candidates. */
  sure: boolean;
}

/** The first lines in one encoding, for a person to judge. */
export interface EncodingPreview {
  encoding: TextEncoding;
  lines: string[];
}

/** Bytes that are looked at. */
const SAMPLE = 65_536;
const PREVIEW_LINES = 3;
const PREVIEW_LETTERS = 120;

const MARKS: readonly { bytes: readonly number[]; encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Names by which files declare an encoding: in `<meta charset>`, in an XML head, in a .cpg file. */
const DECLARED: readonly [name: RegExp, encoding: TextEncoding][] = [
  [/^(utf-?8|65001)$/i, "utf-8"],
  [/^(tis-?620(-\d+)?|iso-?8859-?11|(windows-?|cp-?|ansi |oem |x-)?874)$/i, "windows-874"],
  [/^(utf-?16-?be|unicodefffe)$/i, "utf-16be"],
  [/^(utf-?16(-?le)?|unicode|ucs-?2)$/i, "utf-16le"],
];

/** Null for an encoding that is not read here. */
export function encodingNamed(name: string): TextEncoding | null {
  return DECLARED.find(([written]) => written.test(name.trim()))?.[1] ?? null;
}

/** Without a mark: in UTF-16 every second byte is the page of the letter, 00 for Latin and 0E for Thai. */
function pages(sample: Uint8Array): TextEncoding | null {
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

/** A cut letter at the end of a sample is no fault. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Thai in windows-874: letters of its block, whose upper and lower marks stand after consonants or marks. */
function readsAsThai(sample: Uint8Array): boolean {
  const text = new TextDecoder("windows-874").decode(sample);
  const foreign = text.match(/[^\0-\u007f\u0e01-\u0e5b\u2013-\u2026\u00a0\u20ac]/g)?.length ?? 0;
  const thai = text.match(/[\u0e01-\u0e5b]/g)?.length ?? 0;
  const stray =
    text.match(/(?<![\u0e01-\u0e2e\u0e31-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g)?.length ?? 0;
  return thai > 0 && (foreign + stray) * 50 <= thai;
}

/** @param declared what the file says of itself; it counts only where the bytes allow it */
export function guessEncoding(bytes: Uint8Array, declared: TextEncoding | null = null): EncodingGuess {
  const mark = MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) return { encoding: mark.encoding, sure: true };
  const wide = pages(bytes.subarray(0, SAMPLE));
  if (wide) return { encoding: wide, sure: true };
  // any bytes can be windows-874, so UTF-8 is tried first, and on the whole file
  if (isUtf8(bytes)) return { encoding: "utf-8", sure: declared === null || declared === "utf-8" || isAscii(bytes) };
  return { encoding: "windows-874", sure: declared !== "utf-8" && readsAsThai(bytes.subarray(0, SAMPLE)) };
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Never fails: what cannot be decoded shows as U+FFFD, and a person chooses another encoding. A mark is left out. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The likeliest candidates with the first lines that tell them apart. */
export function encodingPreviews(bytes: Uint8Array): EncodingPreview[] {
  const wide = bytes.length % 2 === 0 && bytes.subarray(0, SAMPLE).includes(0);
  const candidates = TEXT_ENCODINGS.filter((encoding) => wide || !encoding.startsWith("utf-16"));
  return candidates.map((encoding) => ({
    encoding,
    lines: tellingLines(decodeText(bytes.subarray(0, SAMPLE), encoding)),
  }));
}

/** Lines of plain ASCII read the same in every candidate. */
function tellingLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const telling = lines.filter((line) => /[^\0-\u007f]/.test(line));
  return (telling.length > 0 ? telling : lines).slice(0, PREVIEW_LINES).map((line) => line.slice(0, PREVIEW_LETTERS));
}
