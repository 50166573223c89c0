/** What "where next" asks: each field goes into the URL as soon as it holds something that can be asked. */
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import type { NextQuestion } from "../../../api/where-next.ts";
import { NumberField } from "../../../kit/number-field.tsx";
import { Select } from "../../../kit/select.tsx";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { singleProgramme, withProgramme } from "../../../theme/second-theme.ts";
import { useChangeView, useView } from "../../../view/use-view.ts";
import { useText } from "../../../words/use-text.ts";
import { MAX_CHOSEN, MAX_WITHIN_KM, NEXT_OPENING, nextSlice } from "./next-question.ts";

export function NextFields() {
  const changeView = useChangeView();
  const { t, pick } = useText();
  const { view } = useView();
  const next = nextSlice.of(view);
  const { n, perProvince, rural, withinKm } = next ?? NEXT_OPENING;
  const ask = (change: Partial<NextQuestion>) =>
    changeView((view) => nextSlice.with(view, { ...(nextSlice.of(view) ?? NEXT_OPENING), ...change }), "replace");
  return (
    <div className="next-fields">
      <Select
        label={t("programme.label")}
        value={singleProgramme(view)}
        options={PROGRAMMES.map(({ id, title }) => ({ value: id, label: pick(title) }))}
        onChoose={(id) => changeView((view) => withProgramme(view, id))}
      />
      <NumberField label={t("next.count")} value={n} max={MAX_CHOSEN} onValue={(value) => value && ask({ n: value })} />
      <NumberField
        label={t("next.per_province")}
        value={perProvince}
        max={MAX_CHOSEN}
        placeholder={t("next.unlimited")}
        onValue={(value) => ask({ perProvince: value })}
      />
      <NumberField
        label={t("next.within_km")}
        value={withinKm}
        max={MAX_WITHIN_KM}
        placeholder={t("next.unlimited")}
        onValue={(value) => ask({ withinKm: value })}
      />
      <label className="check">
        <input type="checkbox" checked={rural} onChange={(event) => ask({ rural: event.target.checked })} />
        <WholeWords>{t("next.rural")}</WholeWords>
      </label>
    </div>
  );
}
