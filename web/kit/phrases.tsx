import { WholeWords } from "./whole-words.tsx";

/** A title that breaks between its phrases: Thai has no spaces inside a phrase, and browsers part words there by guessing. */
export function Phrases({ children }: { children: string }) {
  const phrases = children.split(" ");
  return phrases.map((phrase, place) => (
    <span key={phrases.slice(0, place + 1).join(" ")}>
      <span className="phrase">
        <WholeWords>{phrase}</WholeWords>
      </span>
      {place < phrases.length - 1 && " "}
    </span>
  ));
}
