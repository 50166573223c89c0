/** XML and HTML, read piece by piece: no document is built, so that memory does not grow with it. */
import { Parser } from "htmlparser2";
import type { Progress } from "./book.ts";

export interface Markup {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Bytes between two tellings of progress. */
const PIECE = 65_536;

/** Names of XML come without their prefix: writers choose `c`, `x:c` or `ss:c` as they like. */
const local = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * @param bytes UTF-8, as every member of XLSX and ODS is
 * @returns whether every element is closed: false is a document that was cut off
 */
export function readXml(bytes: Uint8Array, on: Markup, progress: Progress): boolean {
  let whole = false;
  let ended = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        whole = true;
        on.open?.(local(name), attributes);
      },
      onclosetag: (name) => {
        // the end of the text closes what is still open
        if (ended) whole = false;
        on.close?.(local(name));
      },
      ontext: on.text,
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    progress(Math.min(1, (at + PIECE) / bytes.length));
  }
  parser.write(decoder.decode());
  ended = true;
  parser.end();
  return whole;
}

export function readHtml(text: string, on: Markup): void {
  const parser = new Parser({ onopentag: on.open, onclosetag: on.close, ontext: on.text });
  parser.end(text);
}

/** An attribute by its name without a prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1];
}
