/**
 * A text in a CSV file that spreadsheets open as what it is: none runs as a formula, none loses its zeros or becomes a
 * date. `plainText` and the reader of delimited text give it back as it was.
 */

/** `-12.5`, `+3`: a number that a spreadsheet may take for one, and a dash alone. */
const HARMLESS = /^(-|[-+]?(\d+(,\d{3})*(\.\d+)?|\.\d+)%?)$/;
const FORMULA = /^[=+\-@\t\r]/;
/** Zeros in front would go, long numbers and exponents would be rounded, `1/2` and `1-2` would become dates. */
const WOULD_CHANGE = /^(0\d+|\d{12,}|\d+(\.\d+)?e[+-]?\d+|\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?)$/i;

export function spreadsheetCell(text: string): string {
  if (WOULD_CHANGE.test(text)) return `="${text}"`;
  if (HARMLESS.test(text)) return text;
  // a text that begins with the guard's own sign gets one more, so that nothing is lost when it is taken off
  return FORMULA.test(text) || /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
