/** How letters are written: Thai offices use windows-874 (TIS-620) or UTF-8; a declaration is checked against the bytes. */
/** Those between which a person may have to choose. */
export const ENCODINGS = ["windows-874", "utf-8"] as const;
export type Encoding = (typeof ENCODINGS)[number] | "utf-16le" | "utf-16be";

export interface EncodingGuess {
  likely: Encoding;
  /** Not sure = a person who knows the names must choose. */
  sure: boolean;
  /** What the file says; where that is not `likely`, its bytes contradict it. */
  declared: Encoding | null;
}

/** Of the text of a .cpg file or an XML declaration; null for an encoding that is none of ours. */
export function encodingOfLabel(label: string): Encoding | null {
  const name = label.trim().toLowerCase();
  if (/^(utf-?8|65001)$/.test(name)) return "utf-8";
  if (/^(tis-?620(-\d+)?|iso-?8859-?11|(windows-?|cp-?|ansi |oem |x-windows-)?874)$/.test(name)) return "windows-874";
  if (/^utf-?16(le)?$/.test(name)) return "utf-16le";
  return name === "utf-16be" ? "utf-16be" : null;
}

/** Letters of Thai in UTF-8 that cannot be chance: each would be a rare pair in windows-874. */
const TELLING_LETTERS = 3;

/** The guess for letters in one byte or more each, from what is `declared` and what the bytes can be. */
export function guessEncoding(
  letters: Uint8Array,
  declared: Encoding | null,
  isUtf8 = validUtf8(letters),
): EncodingGuess {
  const high = letters.filter((byte) => byte > 0x7f);
  if (high.length === 0) return { likely: declared ?? "utf-8", sure: true, declared };
  const thai = thaiLettersOfUtf8(high);
  const couldBeUtf8 = isUtf8 && thai * 3 > high.length / 2;
  if (declared === "utf-8" && isUtf8) return { likely: declared, sure: true, declared };
  if (declared === "windows-874" && !couldBeUtf8) return { likely: declared, sure: true, declared };
  const likely = couldBeUtf8 ? "utf-8" : "windows-874";
  return { likely, sure: declared === null && couldBeUtf8 && thai >= TELLING_LETTERS, declared };
}

export function validUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
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
