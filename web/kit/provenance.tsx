/** Where a figure comes from: shown beside every group of figures. */

import type { Bilingual } from "../../data/area.ts";
import type { Origin } from "../../data/programme.ts";
import { formatDate } from "../figures/format.ts";
import { setsNote, setsTitle } from "../figures/sets.ts";
import { useText } from "../words/use-text.ts";
import { WholeWords } from "./whole-words.tsx";
import "./words.ts";

/** Demonstration, real, or both. */
export function SetsBadge({ origins }: { origins: readonly Origin[] }) {
  const text = useText();
  if (origins.length === 0) return null;
  const demo = origins.includes("demo");
  return (
    <span className={demo ? "demo-badge" : "real-badge"} title={setsNote(origins, text) || undefined}>
      {setsTitle(origins, text)}
    </span>
  );
}

/** @param origins left out where a badge stands nearby */
export function SourceLine(props: { source: Bilingual; as_of: string; origins?: readonly Origin[] }) {
  const { source, as_of, origins = [] } = props;
  const { t, language, pick } = useText();
  return (
    <p className="source">
      <SetsBadge origins={origins} />{" "}
      <WholeWords>{t("source.line", { source: pick(source), date: formatDate(as_of, language) })}</WholeWords>
    </p>
  );
}
