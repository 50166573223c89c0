/** One programme in a place: is it there, how much, since when, and what lies around. */
import { programmeOf } from "../../../data/themes.ts";
import type { PlacePage } from "../../../server/pages/page.ts";
import { formatShare, formatYear } from "../../figures/format.ts";
import { setsTitle } from "../../figures/sets.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import type { Text } from "../../words/use-text.ts";
import type { Totals } from "../figures.ts";
import { Parts } from "../parts.tsx";
import { Phrases } from "../phrases.tsx";
import { amounts, statusOf, statusText } from "./status.ts";
import "./words.ts";

const SIGNS = { yes: "✓", not_yet: "–", withheld: "●" } as const;

export function ProgrammeLine({ totals, page, text }: { totals: Totals; page: PlacePage; text: Text }) {
  const { t, pick, language } = text;
  const { summary, around, since, neighbours } = page;
  const programme = programmeOf(totals.id);
  const status = statusOf(totals);
  const year = since[totals.id];
  const nearby = around?.programmes.find(({ id }) => id === totals.id)?.coverage;
  const beside = neighbours.filter(({ programmes }) => programmes.includes(totals.id)).length;
  const context = [
    status === "yes" && year !== undefined && t("place.since", { year: formatYear(year, language) }),
    nearby === 0 && t("place.around_none"),
    nearby && t("place.around", { share: formatShare(nearby, language, 1) }),
    nearby && neighbours.length > 0 && t("place.beside", { count: beside, of: neighbours.length }),
    setsTitle(totals.origins, text),
  ].filter((part) => typeof part === "string");
  return (
    <li className={`line line-${status}`}>
      <ProgrammeIcon programme={programme} size={36} />
      <div>
        <h3>
          <Phrases text={pick(programme.title)} />
        </h3>
        <p className="status">
          <span className="sign" aria-hidden="true">
            {SIGNS[status]}
          </span>{" "}
          {statusText(totals, summary.areas.laos, text)}
        </p>
        <Parts parts={amounts(totals, text)} />
        <Parts parts={context} quiet />
      </div>
    </li>
  );
}
