/** What is refused of an address before any schema reads it. */
import type { MiddlewareHandler } from "hono";
import { ProblemError } from "../answers/problem.ts";

/** Characters of path and query; an address is ASCII, so bytes too. The longest question of the map takes 5,000. */
const LONGEST_ADDRESS = 8192;

/** @throws ProblemError 414 */
export function requireShortAddress(url: string): void {
  const address = url.slice(url.indexOf("/", "https://".length));
  if (address.length <= LONGEST_ADDRESS) return;
  const detail = {
    th: `ที่อยู่ยาว ${address.length} ไบต์ รับได้ไม่เกิน ${LONGEST_ADDRESS}`,
    en: `The address is ${address.length} bytes long: at most ${LONGEST_ADDRESS} are taken`,
  };
  throw new ProblemError(414, detail, { value: `${address.slice(0, 40)}…` });
}

export const checkLength: MiddlewareHandler = (c, next) => {
  requireShortAddress(c.req.url);
  return next();
};

/** What `checkAddress` takes in a value, as the pattern of a schema. */
export const PRINTABLE = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}

const offence = (th: string, en: string, parameter: string, value: string) =>
  new ProblemError(400, { th: `${th}: ${parameter}`, en: `${en}: ${parameter}` }, { parameter, value });

const CONTROL = /\p{Cc}/u;

/** Refuses what no schema sees: control characters in the path; in the query those, broken UTF-8, and a parameter given twice. */
export const checkAddress: MiddlewareHandler = async (c, next) => {
  const { path } = c.req;
  if (CONTROL.test(decode(path) ?? ""))
    throw offence("มีอักขระควบคุม", "Control character in", "path", path.slice(0, 100));
  const [, query = ""] = /\?([^#]*)/.exec(c.req.url) ?? [];
  const seen = new Set<string>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const [rawName = "", ...rest] = pair.split("=");
    const rawValue = rest.join("=");
    const name = decode(rawName);
    const value = decode(rawValue);
    if (name === null || value === null) {
      throw offence("ไม่ใช่ UTF-8", "Not UTF-8", name ?? rawName.slice(0, 40), rawValue.slice(0, 100));
    }
    if (CONTROL.test(value))
      throw offence("มีอักขระควบคุม", "Control character in", name.slice(0, 40), rawValue.slice(0, 100));
    if (seen.has(name)) throw offence("ระบุซ้ำ", "Given more than once", name.slice(0, 40), value.slice(0, 100));
    seen.add(name);
  }
  return next();
};
