import { useState } from "react";
import { programmeOf } from "../../../data/themes.ts";
import { usePlaceName } from "../../place/use-place-name.ts";
import { useSummary } from "../../place/use-scope.ts";
import { mainFigures } from "../../theme/main-figures.ts";
import { periodTitle } from "../../time/period.ts";
import { usePlaying } from "../../time/playing.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";

/** Tells a screen reader the figure that a choice led to; while the years play, only the one where they stop. */
export function Announcement() {
  const text = useText();
  const { view } = useView();
  const place = usePlaceName() ?? text.t("area.nation");
  const summary = useSummary();
  const programme = programmeOf(view.programme);
  const own = summary.isPlaceholderData ? undefined : summary.data?.programmes.find(({ id }) => id === programme.id);
  const period = view.year === null ? [] : [periodTitle(view, text)];
  const words =
    own &&
    text.t("app.announce", {
      area: place,
      programme: text.pick(programme.title),
      figure: [
        ...mainFigures(programme, own, text, { span: view.span, laos: summary.data?.areas.laos ?? 0 }),
        ...period,
      ].join(" "),
    });
  const [said, setSaid] = useState(words);
  if (usePlaying() === "no" && said !== words) setSaid(words);
  return (
    <p role="status" className="unseen">
      {said}
    </p>
  );
}
