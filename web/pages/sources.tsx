/** Where the figures of a page come from, each source once, and which of them are demonstration. */

import type { Provenance } from "../../server/db/dataset.ts";
import { formatDate } from "../figures/format.ts";
import { setsNote, setsTitle } from "../figures/sets.ts";
import type { Text } from "../words/use-text.ts";
import "../kit/words.ts";
import { keeping } from "./links.ts";
import type { PageText } from "./text.ts";
import "./words.ts";

/** What the figures are made of; nothing where all of them are real. */
export function DemoNote({
  of: { demo, origins },
  text,
}: {
  of: Pick<Provenance, "demo" | "origins">;
  text: PageText;
}) {
  if (!demo) return null;
  const { t } = text;
  return (
    <p className="demo-note">
      <strong>{setsTitle(origins, text)}</strong> {setsNote(origins, text)}{" "}
      <a href={keeping("", { ...text, realOnly: true })}>{t("page.show_real_only")}</a>
    </p>
  );
}

export function Sources({ parts, text }: { parts: readonly Provenance[]; text: Text }) {
  const { t, pick, language } = text;
  const lines = parts.map(({ source, as_of }) =>
    t("page.source", { source: pick(source), date: formatDate(as_of, language) }),
  );
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{t("page.sources")}</h2>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
