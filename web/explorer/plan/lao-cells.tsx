/** Cells of the answers about LAOs: its name leads to it on the map, and so do those of its neighbours. */
import { areaName } from "../../../data/area-name.ts";
import type { GapLao } from "../../api/gaps.ts";
import type { View } from "../../view/view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { nextSlice } from "./next/next-question.ts";

/** The map at one LAO; the answer stays one step "back". */
function toLao(code: string): (view: View) => View {
  return (view) => nextSlice.with({ ...view, area: { level: "lao", code }, camera: null, pane: "map" }, null);
}

export function LaoCell({ lao }: { lao: GapLao }) {
  const { language } = useText();
  return (
    <th scope="row">
      <ViewLink change={toLao(lao.code)}>{areaName(lao, language)}</ViewLink>
      <span className="hint">{lao[`within_${language}`]}</span>
    </th>
  );
}

export function Neighbours({ lao }: { lao: GapLao }) {
  const { t, language } = useText();
  return (
    <td className="neighbours" data-title={t("plan.neighbours")}>
      {lao.neighbours.length === 0 && <span className="hint">{t("plan.neighbours_none")}</span>}
      {lao.neighbours.map((each) => (
        <ViewLink key={each.code} change={toLao(each.code)}>
          {each[`name_${language}`]}
        </ViewLink>
      ))}
    </td>
  );
}
