/** What the map is compared with; each choice goes into the URL at once. */
import { SPANS } from "../../../data/programme.ts";
import { measuresOf, programmeOf, THEMES } from "../../../data/themes.ts";
import { measureTitle } from "../../figures/figure.ts";
import { Select } from "../../kit/select.tsx";
import { secondSlice, withProgramme } from "../../theme/second-theme.ts";
import { useYears } from "../../theme/use-years.ts";
import { yearOptions } from "../../time/year-options.ts";
import type { Theme } from "../../view/theme.ts";
import { useChangeView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";

/** @param dated whether it has a period of its own */
export function SecondFields({ second, dated }: { second: Theme; dated: boolean }) {
  const changeView = useChangeView();
  const text = useText();
  const { t, pick } = text;
  const years = useYears(second);
  const programme = programmeOf(second.programme);
  const measures = measuresOf(programme);
  const change = (next: Partial<Theme>) => changeView((now) => secondSlice.with(now, { ...second, ...next }));
  return (
    <div className="swipe-fields">
      <Select
        label={t("swipe.programme")}
        value={second.programme}
        options={THEMES.map(({ id, title }) => ({ value: id, label: pick(title) }))}
        onChoose={(id) => change(withProgramme(second, id))}
      />
      <Select
        label={t("measure.label")}
        value={second.measure}
        options={measures.map((measure) => ({ value: measure, label: measureTitle(programme, measure, text) }))}
        onChoose={(value) => change({ measure: measures.find((each) => each === value) ?? second.measure })}
      />
      {dated && (
        <>
          <Select
            label={t("swipe.year")}
            value={String(second.year ?? "")}
            options={yearOptions(years, second.year, text)}
            onChoose={(value) => change(value === "" ? { year: null, span: "until" } : { year: Number(value) })}
          />
          <Select
            label={t("swipe.counted")}
            value={second.span}
            disabled={second.year === null}
            options={SPANS.map((span) => ({ value: span, label: t(`time.${span}`) }))}
            onChoose={(value) => change({ span: SPANS.find((each) => each === value) ?? second.span })}
          />
        </>
      )}
    </div>
  );
}
