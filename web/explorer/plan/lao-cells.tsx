/** Cells of the answers about LAOs: its name leads to it on the map, and so do those of its neighbours. */
import { areaName } from "../../../data/area-name.ts";
import { REGISTER_YEAR } from "../../../data/register-theme.ts";
import type { GapLao } from "../../api/gaps.ts";
import { formatNumber } from "../../figures/format.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { Figure } from "../../provenance/figure.tsx";
import { RegisterNote } from "../../provenance/register-note.tsx";
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
      <RegisterNote of={{ level: "lao", code: lao.code }} years={[REGISTER_YEAR]} />
    </th>
  );
}

/** Residents or houses of the register that all LAOs are ranked by. */
export function RegisterCell({ lao, fact }: { lao: GapLao; fact: "residents" | "houses" }) {
  const { t, language } = useText();
  const value = fact === "residents" ? lao.population : lao.houses;
  const area = { level: "lao", code: lao.code } as const;
  return (
    <td className="value" data-title={fact === "houses" ? t("gaps.houses") : undefined}>
      {value === null ? (
        t("look.none")
      ) : (
        <Figure of={{ kind: "register", area, fact, year: REGISTER_YEAR }}>{formatNumber(value, language)}</Figure>
      )}
    </td>
  );
}

export function Neighbours({ lao }: { lao: GapLao }) {
  const { t, language } = useText();
  return (
    <td className="neighbours" data-title={t("plan.neighbours")}>
      {lao.neighbours.length === 0 && (
        <span className="hint">
          <WholeWords>{t("plan.neighbours_none")}</WholeWords>
        </span>
      )}
      {lao.neighbours.map((each) => (
        <ViewLink key={each.code} change={toLao(each.code)}>
          {each[`name_${language}`]}
        </ViewLink>
      ))}
    </td>
  );
}
