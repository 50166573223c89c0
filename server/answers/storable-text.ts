/** Text that no database holds, in what a client sent: NUL, and halves of characters. */
import { unexpected } from "./problem.ts";

const UNSTORABLE = /[\0\p{Cs}]/u;
const WANTED = { th: "มีอักขระที่เก็บไม่ได้", en: "it holds a character that cannot be kept" };

/** The first such text in a value of JSON, names of properties included. */
function unstorableIn(sent: unknown): string | undefined {
  const waiting = [sent];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string" && UNSTORABLE.test(value)) return value;
    if (typeof value !== "object" || value === null) continue;
    for (const [name, held] of Object.entries(value)) {
      if (UNSTORABLE.test(name)) return name;
      waiting.push(held);
    }
  }
  return undefined;
}

/** @throws ProblemError 400 naming the property of the body that holds such a text */
export function requireStorable(body: unknown): void {
  for (const [name, held] of Object.entries(body ?? {})) {
    const text = unstorableIn({ [name]: held });
    if (text !== undefined) throw unexpected(name, text, WANTED);
  }
}
