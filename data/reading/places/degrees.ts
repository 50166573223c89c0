/** Degrees of latitude or longitude, in decimals or in minutes and seconds. */
import { type NumberForm, readCell } from "../numbers.ts";
import { tidy } from "../text/normalise-thai.ts";

const HEMISPHERE = /\s*(N|E|S|W|น|อ|ต\.?อ|เหนือ|ตะวันออก)\.?$/i;
const SIXTIETHS =
  /^(-?)(\d{1,3})\s*(?:°|º|˚|d|องศา)\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:'|′|’|‘|´|ลิปดา|m)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|“|''|′′|’’|ฟิลิปดา|พิลิปดา|s))?$/i;

/** `18.79`, `18.79°`, `18.79 N`, `18°47'24.5"N`, `18 องศา 47 ลิปดา 24 ฟิลิปดา`; null for anything else. South and west are negative. */
export function readDegrees(text: string, form: NumberForm = "point"): number | null {
  const plain = tidy(text);
  const half = /[SW]\.?$/i.test(plain) ? -1 : 1;
  const bare = plain.replace(HEMISPHERE, "");
  const [, sign, degrees, minutes, seconds = "0"] = SIXTIETHS.exec(bare) ?? [];
  if (degrees !== undefined && minutes !== undefined) {
    const [m, s] = [minutes, seconds].map((part) => Number(part.replace(",", ".")));
    if (m === undefined || s === undefined || m >= 60 || s >= 60) return null;
    return half * (sign === "-" ? -1 : 1) * (Number(degrees) + m / 60 + s / 3600);
  }
  const read = readCell(bare.replace(/\s*[°º˚]$/, ""), form);
  return read.kind === "number" ? half * read.value : null;
}
