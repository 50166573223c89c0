/** The text of a file of outlines in its likely encoding, and in any other that a person chooses. */
import { decodeText } from "../text/decode.ts";
import { encodingNamed, type TextEncoding } from "../text/encoding.ts";
import { type EncodingGuess, guessEncoding } from "../text/guess-encoding.ts";

export interface SourceText {
  text: string;
  encoding: EncodingGuess;
  inEncoding(encoding: TextEncoding): string;
}

export function sourceText(bytes: Uint8Array): SourceText {
  const encoding = guessEncoding(bytes, declaredInXml(bytes));
  const inEncoding = (each: TextEncoding) => decodeText(bytes, each);
  return { text: inEncoding(encoding.likely), encoding, inEncoding };
}

const HEAD = 200;

function declaredInXml(bytes: Uint8Array): TextEncoding | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return label ? encodingNamed(label) : null;
}
