/** Bytes as letters in an encoding, and a few of their lines for a person to judge which is right. */
import { BYTE_ENCODINGS, TEXT_ENCODINGS, type TextEncoding } from "./encoding.ts";

/** The first lines in one encoding. */
export interface EncodingPreview {
  encoding: TextEncoding;
  lines: string[];
}

/** Bytes that are looked at. */
const SAMPLE = 65_536;
const PREVIEW_LINES = 3;
const PREVIEW_LETTERS = 120;

/** Never fails: what cannot be decoded shows as U+FFFD, and a person chooses another encoding. A mark is left out. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The likeliest candidates with the first lines that tell them apart. */
export function encodingPreviews(bytes: Uint8Array): EncodingPreview[] {
  const wide = bytes.length % 2 === 0 && bytes.subarray(0, SAMPLE).includes(0);
  const candidates = wide ? TEXT_ENCODINGS : BYTE_ENCODINGS;
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
