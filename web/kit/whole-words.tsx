import { aroundWholeWords } from "../../data/whole-words.ts";

/** A text whose lines do not end within a word of Thai that the browser would break. */
export function WholeWords({ children }: { children: string }) {
  let at = 0;
  return aroundWholeWords(children).map((part, place) => {
    at += part.length;
    return place % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="whole-word">
        {part}
      </span>
    );
  });
}
