import { aroundWholeWords } from "../../data/whole-words.ts";

/** Elements whose text can hold no other element, or breaks no line. */
const PLAIN = new Set(["title", "text", "option"]);

const marked = (text: string) =>
  aroundWholeWords(text)
    .map((part, at) => (at % 2 === 0 ? part : `<span class="whole-word">${part}</span>`))
    .join("");

/** A document as React draws it, whose lines do not end within a word of Thai that the browser would break. */
export function keepWordsWhole(html: string): string {
  return html.replace(/(<\/?(\w+)[^>]*>)([^<]+)/g, (all, tag: string, name: string, text: string) =>
    PLAIN.has(name) ? all : tag + marked(text),
  );
}
