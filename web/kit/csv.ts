/** Comma-separated values for spreadsheets: a byte order mark so that Thai opens right, CRLF, quotes where needed (RFC 4180). */
export type CsvCell = string | number | null;

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  const text = String(cell);
  // a spreadsheet would calculate a text that begins like a formula
  const safe = typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(",")).join("\r\n")}\r\n`;
}
