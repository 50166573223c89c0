/** Parses JSON as it is found: with NaN, as Python writes it, or with one document to a line. */
import { visit } from "jsonc-parser";
import { ReadingFault } from "../../fault.ts";
import { type Place, sentences } from "../sentences.ts";

export interface JsonText {
  documents: unknown[];
  byLines: boolean;
}

/** The mark that RFC 8142 puts before each document. */
const RECORD_SEPARATOR = "\u001e";
/** Letters that are shown of what cannot be read. */
const QUOTED = 20;
const STRING_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** @throws ReadingFault with the place of the first letter that cannot be read */
export function parseJson(name: string, source: string): JsonText {
  const text = source.replaceAll(RECORD_SEPARATOR, "");
  const whole = parsed(text);
  if (whole) return { documents: [whole.content], byLines: false };
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== "");
  if (first === undefined || !parsed(first)) throw new ReadingFault(sentences.json(name, ...firstFault(text)));
  const documents = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const each = parsed(line);
    if (each) return [each.content];
    const [{ column }, found] = firstFault(line);
    throw new ReadingFault(sentences.json(name, { line: index + 1, column }, found));
  });
  return { documents, byLines: true };
}

function parsed(text: string): { content: unknown } | null {
  try {
    return { content: JSON.parse(text) as unknown };
  } catch {
    const mended = text.replace(STRING_OR_NO_NUMBER, (found) => (found.startsWith('"') ? found : "null"));
    return mended === text ? null : parsed(mended);
  }
}

/** The place of the first fault and what stands there, nothing at the end; engines do not say it in one way. */
function firstFault(text: string): [Place, string] {
  const end = text.trimEnd().length;
  let at = end;
  const onError = (_: number, offset: number) => {
    at = Math.min(at, offset);
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // nested deeper than the stack: no areas are
    at = 0;
  }
  const before = text.slice(0, at).split("\n");
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return [place, text.slice(at, Math.min(at + QUOTED, end)).split("\n")[0] ?? ""];
}
