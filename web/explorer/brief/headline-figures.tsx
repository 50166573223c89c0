/** The first sentences of the page, whose numbers lead to what they are made of. */
import { gapsParameters } from "../../api/gaps.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { Figure } from "../../provenance/figure.tsx";
import type { Origin } from "../../provenance/origin.ts";
import { useText } from "../../words/use-text.ts";
import { type Finding, type HeadlineFigure, headline } from "./headline.ts";
import { type Asked, askedOf, type Brief } from "./use-brief.ts";

/** Characters of no language, which set a number and its name apart in a sentence. */
const [BEGIN, NAMED, END] = ["\uE000", "\uE001", "\uE002"];
const MARKED = new RegExp(`${BEGIN}(\\w+)${NAMED}([^${END}]*)${END}`);
/** A sentence in which each number stands with what belongs to it: its brackets, or the unit after a space that breaks no line. */
const JOINED = new RegExp(`(\\(?${BEGIN}[^${END}]*${END}(?:\\)|\u00a0[^ \u00a0${BEGIN}]*)?)`);

export function HeadlineFigures({ brief, finding }: { brief: Brief; finding: Finding }) {
  const text = useText();
  const asked = askedOf(brief);
  // a drawn area has no address
  if (!asked) return headline(finding, text);
  const origins = originsOf(brief, finding, asked);
  const marked = headline(finding, text, (figure, written) => `${BEGIN}${figure}${NAMED}${written}${END}`);
  return marked.split(JOINED).map((part, place, parts) => {
    const key = parts.slice(0, place + 1).join("");
    const [before = "", figure, written, after = ""] = part.split(MARKED);
    if (written === undefined) return <WholeWords key={key}>{part}</WholeWords>;
    return (
      <span key={key} className="whole-word">
        {before}
        <Figure of={origins[figure as HeadlineFigure]}>{written}</Figure>
        {after}
      </span>
    );
  });
}

function originsOf(brief: Brief, { programme }: Finding, asked: Asked): Readonly<Record<HeadlineFigure, Origin>> {
  const records = { kind: "records", ...asked, programme: programme.id } as const;
  const { year } = asked;
  const lacking = { missing: [programme.id], match: "all", year, within: brief.within } as const;
  return {
    laos: { kind: "area", ...asked, fact: "laos" },
    covered: { ...records, measure: "laos" },
    coverage: { ...records, measure: "coverage" },
    nation: { ...records, area: null, measure: "coverage" },
    lacking: { kind: "gaps", query: gapsParameters(lacking) },
  };
}
