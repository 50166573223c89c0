/** `only=real`: a question about what is real alone, without any demonstration. */
import { type ProblemError, unexpected } from "../answers/problem.ts";

const PARAMETER = "only";

/** Staff see all sets, whatever is asked. */
const ANSWERS = /^\/(api\/(?!staff\/|auth\/)|tiles\/)/;
/** Pages and pictures that the server draws; the explorer's page reads the parameter itself. */
const DRAWN = /^\/((place|pictures)\/.*|search|data|embed|map\.(png|svg))?$/;

/**
 * The address without the parameter where it is there; null where it is not, or is nothing that the address knows: what
 * other sites append to the link of a page changes nothing.
 * A tile is asked for by the hundred: an address without the word costs one look.
 */
export function readOnly(address: string): string | ProblemError | null {
  // an encoded name has a per cent sign
  if (!address.includes(`${PARAMETER}=`) && !address.includes("%")) return null;
  const url = new URL(address);
  const [value, ...more] = url.searchParams.getAll(PARAMETER);
  const drawn = DRAWN.test(url.pathname);
  if (value === undefined || !(drawn || ANSWERS.test(url.pathname))) return null;
  if (value !== "real" || more.length > 0) {
    if (drawn) return null;
    return unexpected(PARAMETER, [value, ...more].join(","), {
      th: "ต้องเป็น real หรือไม่ระบุ",
      en: "must be real, or left out",
    });
  }
  url.searchParams.delete(PARAMETER);
  return url.href;
}

/** As the documents describe it: a parameter of everything that is published. */
export const ONLY_PARAMETER = {
  name: PARAMETER,
  in: "query" as const,
  required: false,
  description: "real: leaves every demonstration out; a programme without real records has then no figures",
  schema: { type: "string" as const, enum: ["real"] },
};
