/** The encodings that texts come in: Thai offices write UTF-8, windows-874 (TIS-620), or UTF-16 from a spreadsheet. */

/** Those that share their ASCII letters, so that bytes alone may not tell them apart: a person may have to choose. */
export const BYTE_ENCODINGS = ["utf-8", "windows-874"] as const;
export const TEXT_ENCODINGS = [...BYTE_ENCODINGS, "utf-16le", "utf-16be"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Names by which files declare an encoding: in `<meta charset>`, in an XML head, in a .cpg file. */
const DECLARED: readonly [name: RegExp, encoding: TextEncoding][] = [
  [/^(utf-?8|65001)$/i, "utf-8"],
  [/^(tis-?620(-\d+)?|iso-?8859-?11|(windows-?|cp-?|ansi |oem |x-|x-windows-)?874)$/i, "windows-874"],
  [/^(utf-?16-?be|unicodefffe)$/i, "utf-16be"],
  [/^(utf-?16(-?le)?|unicode|ucs-?2)$/i, "utf-16le"],
];

/** Null for an encoding that is not read here. */
export function encodingNamed(name: string): TextEncoding | null {
  return DECLARED.find(([written]) => written.test(name.trim()))?.[1] ?? null;
}
