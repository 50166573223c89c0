/** Codes as registers and spreadsheets write them. */
import { codeOf } from "../../../data/reading/places/register.ts";
import { tidy } from "../../../data/reading/text/normalise-thai.ts";
import { laosOf } from "../../../data/register/identity.ts";

/** Digits of a code of the Department of Local Administration. */
export const LAO_DIGITS = 7;
/** The cost of a code that had to be mended. */
const MENDED = 0.2;

/**
 * The codes that a text may be, as written first: with zeros before it to fill a field, with an exponent, or with an
 * exponent that was lost and its zeros at the end with it (`3.5001` for 3500100).
 */
export function codesIn(text: string): { code: string; cost: number }[] {
  const written = tidy(text);
  if (!/^(TH-?)?[="]*\d[\d.,\s"E+-]*$/i.test(written)) return [];
  const code = codeOf(written);
  const lost = /^\d\.\d{1,6}$/.test(code) ? [code.replace(".", "").padEnd(LAO_DIGITS, "0")] : [];
  const mended = [code.replace(/^0+/, ""), ...lost].filter((other) => other !== code && other !== "");
  const found = [{ code, cost: 0 }, ...mended.map((other) => ({ code: other, cost: MENDED }))];
  return [...found, ...found.flatMap((each) => laosOf(each.code).map((other) => ({ ...each, code: other })))];
}
