/** Texts as the bytes of the encodings that Thai offices use. */
import type { TextEncoding } from "../../../../data/reading/text/encoding.ts";

export const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));

const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

/** windows-874 has the Thai block at 0xA1, in the order of Unicode. */
const windows874 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });

export const encoded: Readonly<Record<TextEncoding, (text: string) => Uint8Array>> = {
  "utf-8": utf8,
  "utf-16le": utf16le,
  "utf-16be": (text) => utf16le(text).map((_, at, all) => all[at ^ 1] ?? 0),
  "windows-874": windows874,
};
