/** Where the page comes from, what it leaves out, and where to see more. */

import { programmeOf } from "../../../data/themes.ts";
import type { Summary } from "../../api/summary.ts";
import { formatDate } from "../../figures/format.ts";
import { setsNote, setsTitle } from "../../figures/sets.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { leftOut } from "../../theme/left-out.ts";
import { isLong } from "../../view/shape.ts";
import { useFormatView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { type Text, useText } from "../../words/use-text.ts";
import type { Brief } from "./use-brief.ts";

/** Characters of an address that somebody might type. */
const LONGEST_PRINTED = 150;

export function Notes({ brief }: { brief: Brief }) {
  const text = useText();
  const { t, pick } = text;
  const { summary, drawn, view } = brief;
  const notes = withheldNotes(summary, text);
  return (
    <section className="brief-notes" aria-label={t("brief.notes")}>
      {sourcesOf(summary, text).map((source) => (
        <p key={source}>{source}</p>
      ))}
      {drawn && (
        <p>
          <WholeWords>{pick(drawn.rule)}</WholeWords>
        </p>
      )}
      {notes.length > 0 && <p>{notes.join(" · ")}</p>}
      {summary.demo && (
        <p>
          <strong>{setsTitle(summary.origins, text)}</strong> {setsNote(summary.origins, text)}
        </p>
      )}
      <Address view={view} />
    </section>
  );
}

/** Each publication once; with the names of its programmes where there is more than one. */
function sourcesOf({ programmes }: Summary, { t, language, pick }: Text): string[] {
  const lines = programmes.map(({ id, source, as_of }) => ({
    id,
    line: t("source.line", { source: pick(source), date: formatDate(as_of, language) }),
  }));
  const distinct = [...new Set(lines.map(({ line }) => line))];
  if (distinct.length === 1) return distinct;
  return distinct.map((line) => {
    const about = lines.filter((each) => each.line === line).map(({ id }) => pick(programmeOf(id).short));
    return `${line} (${about.join(", ")})`;
  });
}

/** What is left out, each reason once. */
function withheldNotes({ programmes }: Summary, text: Text): string[] {
  const notes = new Map<string, string[]>();
  for (const sums of programmes) {
    const note = leftOut(sums, text);
    if (note) notes.set(note, [...(notes.get(note) ?? []), text.pick(programmeOf(sums.id).short)]);
  }
  return [...notes].map(([note, about]) => text.t("brief.left_out", { programme: about.join(", "), note }));
}

function Address({ view }: { view: View }) {
  const { t } = useText();
  const formatView = useFormatView();
  const address = `${window.location.origin}${window.location.pathname}${formatView({ ...view, pane: "map" })}`;
  const linkable = view.shape === null || !isLong(view.shape);
  return (
    <p className="brief-address">
      <WholeWords>{t("brief.link")}</WholeWords>:{" "}
      {linkable && address.length <= LONGEST_PRINTED ? (
        <a href={address}>{address}</a>
      ) : linkable ? (
        <a href={address}>{t("brief.link_inside")}</a>
      ) : (
        t("brief.link_none")
      )}
    </p>
  );
}
