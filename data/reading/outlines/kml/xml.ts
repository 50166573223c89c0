/** Reads XML as people's programs write it: prefixes need no declaration, an ampersand may stand for itself. */
import { SaxesParser } from "saxes";
import { ReadingFault } from "../../fault.ts";
import { type Place, sentences } from "../sentences.ts";

export interface Element {
  /** Without its prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

const BARE_AMPERSAND = /<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:#\d+|#x[\da-f]+|\w+);)/gi;
/** What saxes says of letters and entities that harm nothing but themselves. */
const HARMLESS = /undefined entity|disallowed character/;

/**
 * The root element.
 *
 * @throws ReadingFault with the place of the first fault
 */
export function parseXml(name: string, source: string): Element {
  const text = source.trimStart();
  const whole = parsed(text);
  if (!("line" in whole)) return whole;
  const mended = parsed(text.replace(BARE_AMPERSAND, (found) => (found === "&" ? "&amp;" : found)));
  if (!("line" in mended)) return mended;
  throw new ReadingFault(sentences.xml(name, whole, letterAt(text, whole)));
}

function parsed(text: string): Element | Place {
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  let fault: Place | null = null;
  // declared prefixes are of no use here, and undeclared ones are common
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", ({ message }) => {
    if (!HARMLESS.test(message)) fault ??= { line: parser.line, column: parser.column };
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: localName(name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  const [root] = document.children;
  return fault ?? root ?? { line: 1, column: 1 };
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** What stands there; nothing at the end. */
function letterAt(text: string, { line, column }: Place): string {
  const lines = text.split("\n");
  const atEnd = line >= lines.length && column >= (lines.at(-1)?.length ?? 0);
  return atEnd ? "" : (lines[line - 1]?.slice(Math.max(column - 20, 0), column) ?? "");
}
