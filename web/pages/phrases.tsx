import { Fragment } from "react";

/** A title whose lines break at its spaces: between Thai phrases, rather than within a word that the browser cuts in two. */
export function Phrases({ text }: { text: string }) {
  return text.split(" ").map((phrase, at) => (
    <Fragment key={phrase}>
      {at > 0 && " "}
      <span className="phrase">{phrase}</span>
    </Fragment>
  ));
}
