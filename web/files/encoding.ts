/** How the names of a shapefile's table are written: Thai offices use windows-874 (TIS-620) or UTF-8. */
export const ENCODINGS = ["windows-874", "utf-8"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Language driver ids of dBASE that mean code page 874. */
const THAI_DRIVERS = [0x50, 0x7c];
const FIELD = 32;
const NAME_LENGTH = 11;

/** Of the text of a .cpg file; null for an encoding other than the two. */
export function encodingOfCpg(text: string): Encoding | null {
  const name = text.trim().toLowerCase();
  if (/^(utf-?8|65001)$/.test(name)) return "utf-8";
  if (/^(tis-?620|iso-?8859-?11|(windows-?|cp-?|ansi |oem )?874)$/.test(name)) return "windows-874";
  return null;
}

/** Bytes of field names and records: where letters are. */
function letters(table: Uint8Array): Uint8Array {
  const headerLength = new DataView(table.buffer, table.byteOffset).getUint16(8, true);
  const names: number[] = [];
  for (let at = FIELD; at + FIELD < headerLength; at += FIELD) names.push(...table.subarray(at, at + NAME_LENGTH));
  return new Uint8Array([
    ...names.filter((byte) => byte > 0x7f),
    ...table.subarray(headerLength).filter((byte) => byte > 0x7f),
  ]);
}

/** Of a dBASE table without a .cpg; null when it must be asked. Pure ASCII reads the same in both. */
export function encodingOfTable(table: Uint8Array): Encoding | null {
  if (letters(table).length === 0) return "utf-8";
  return THAI_DRIVERS.includes(table[29] ?? 0) ? "windows-874" : null;
}

/** The likelier of the two, to offer first: a Thai letter in UTF-8 is E0 B8 xx or E0 B9 xx. */
export function likelyEncoding(table: Uint8Array): Encoding {
  const high = letters(table);
  let leads = 0;
  for (const [at, byte] of high.entries()) {
    const next = high[at + 1];
    if (byte === 0xe0 && (next === 0xb8 || next === 0xb9)) leads++;
  }
  return leads * 3 > high.length / 2 ? "utf-8" : "windows-874";
}
