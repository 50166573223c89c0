/** What the programmes have cost and reached in the area, and how far the 20-year target is. */

import { useQuery } from "@tanstack/react-query";
import { areaName } from "../../../../data/area-name.ts";
import { targetsQuery } from "../../../api/targets.ts";
import { setsNote } from "../../../figures/sets.ts";
import { SetsBadge, SourceLine } from "../../../kit/provenance.tsx";
import { Loaded, Skeleton } from "../../../kit/states.tsx";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { useScope } from "../../../place/use-scope.ts";
import { useText } from "../../../words/use-text.ts";
import { MoneySection } from "./money-section.tsx";
import { TargetSection } from "./target-section.tsx";
import "./words.ts";
import "./money.css";
import "./targets.css";

export default function TargetsPane() {
  const text = useText();
  const { t, language } = text;
  const { asked, area } = useScope();
  const place = area ? areaName(area, language) : asked ? "…" : t("area.nation");
  const nation = useQuery(targetsQuery(null));
  const ofArea = useQuery(targetsQuery(asked));
  return (
    <>
      <h2>
        <WholeWords>{t("target.heading", { area: place })}</WholeWords>
      </h2>
      <Loaded query={nation} waiting={<Skeleton lines={10} height={44} />}>
        {(whole) => (
          <Loaded query={ofArea} waiting={<Skeleton lines={10} height={44} />}>
            {(part) => (
              <>
                {part.demo && (
                  <p className="demo-note">
                    <SetsBadge origins={part.origins} /> <WholeWords>{setsNote(part.origins, text)}</WholeWords>
                  </p>
                )}
                <TargetSection nation={whole} area={part} isNation={asked === null} />
                <MoneySection data={part} place={place} />
                <SourceLine source={part.source} as_of={part.as_of} origins={part.origins} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
