/** What a planner's questions come to. */
import { REGISTER_YEAR } from "../../data/register-theme.ts";
import { programmeOf } from "../../data/themes.ts";
import type { GapPage } from "../api/gaps.ts";
import { reachedShare, type WhereNext } from "../api/where-next.ts";
import { formatNumber, formatShare, formatYear } from "../figures/format.ts";
import { setsTitle } from "../figures/sets.ts";
import type { Text } from "../words/use-text.ts";
import type { Made } from "./made.ts";
import type { OriginOf } from "./origin.ts";

export function ofGaps(
  { missing = "" }: OriginOf<"gaps">["query"],
  { total, origins, source, as_of }: GapPage,
  text: Text,
): Made {
  const titles = missing.split(",").map((id) => text.pick(programmeOf(id).title));
  return {
    value: formatNumber(total, text.language),
    definition: [text.t("origin.def_gaps"), ...titles].join(" · "),
    set: setsTitle(origins, text),
    source,
    as_of,
  };
}

export function ofNext({ first, rank }: OriginOf<"next">, answer: WhereNext, text: Text): Made {
  const { programme, items, origins, source, as_of } = answer;
  const { t, language, pick } = text;
  const sum = items[first - 1]?.[`total_${rank}`];
  return {
    value: sum === undefined ? null : formatNumber(sum, language),
    definition: [
      pick(programmeOf(programme).title),
      t(`origin.def_next_${rank}`, { laos: formatNumber(first, language) }),
    ].join(" · "),
    set: [setsTitle(origins, text), t("origin.set_register")].join(" · "),
    source,
    as_of,
  };
}

export function ofReach({ when, of }: OriginOf<"reach">, answer: WhereNext, text: Text): Made {
  const { programme, items, origins, source, as_of } = answer;
  const { t, language, pick } = text;
  const share = reachedShare(answer[when], of);
  const year = formatYear(REGISTER_YEAR, language);
  return {
    value: share === null ? null : formatShare(share, language),
    definition: [
      pick(programmeOf(programme).title),
      t(`origin.def_reach_${when}`, { laos: formatNumber(items.length, language) }),
    ].join(" · "),
    set: [setsTitle(origins, text), t("origin.set_register")].join(" · "),
    source,
    as_of,
    denominator: t(`origin.all_${of}`, { year }),
  };
}
