/** Text of a CSV file: what its first bytes say, else UTF-8, else the code page of Thai Windows. */

export const TEXT_ENCODINGS = ["utf-8", "windows-874", "utf-16le", "utf-16be"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Bytes that are looked at for the zeros of UTF-16. */
const SAMPLE = 4096;

const MARKS: readonly { bytes: readonly number[]; encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Commas, line ends and digits have a zero byte in UTF-16: after them (little endian) or before. */
function zeros(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const count = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [count(0), count(1)];
  if (Math.max(even, odd) < sample.length / 50) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function guessEncoding(bytes: Uint8Array): TextEncoding {
  const mark = MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) return mark.encoding;
  return zeros(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-874");
}

/** Never fails: what cannot be decoded shows as U+FFFD, and a person chooses another encoding. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
