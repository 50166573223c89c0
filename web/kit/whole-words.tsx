import { aroundWholeWords } from "../../data/whole-words.ts";

/** A text whose lines do not end within a word of Thai that the browser would break; one item of a flex box, too. */
export function WholeWords({ children }: { children: string }) {
  const parts = aroundWholeWords(children);
  if (parts.length === 1) return parts[0];
  let at = 0;
  const marked = parts.map((part, place) => {
    at += part.length;
    return place % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="whole-word">
        {part}
      </span>
    );
  });
  return <span>{marked}</span>;
}
