/** Reads the bytes of a text file as letters, by its mark, its declaration and what the bytes can be. */
import { type Encoding, type EncodingGuess, encodingOfLabel, guessEncoding, validUtf8 } from "./encoding.ts";
import { beginsWith } from "./magic.ts";

export interface DecodedText {
  /** In the likely encoding. */
  text: string;
  encoding: EncodingGuess;
  inEncoding(encoding: Encoding): string;
}

const HEAD = 200;
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = guess(bytes);
  const inEncoding = (each: Encoding) => new TextDecoder(each).decode(bytes);
  return { text: inEncoding(encoding.likely), encoding, inEncoding };
}

function guess(bytes: Uint8Array): EncodingGuess {
  const marked = MARKS.find(([, mark]) => beginsWith(bytes, mark))?.[0] ?? wideEncoding(bytes);
  const sure = (likely: Encoding): EncodingGuess => ({ likely, sure: true, declared: null });
  if (marked && (marked !== "utf-8" || validUtf8(bytes))) return sure(marked);
  const declared = marked ?? declaredInXml(bytes);
  // a declaration that could be read byte by byte is not in UTF-16, whatever it says
  const single = declared === "utf-16le" || declared === "utf-16be" ? null : declared;
  const isUtf8 = validUtf8(bytes);
  if (single === null) return sure(isUtf8 ? "utf-8" : "windows-874");
  return guessEncoding(bytes, single, isUtf8);
}

/** UTF-16 without a mark: the first letters, which are ASCII, have a zero byte each. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (bytes.length < 2 || (first === 0) === (second === 0)) return null;
  return second === 0 ? "utf-16le" : "utf-16be";
}

function declaredInXml(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return label ? encodingOfLabel(label) : null;
}
