/** What the map is compared with; each choice goes into the URL at once. */
import type { ReactNode } from "react";
import { SPANS } from "../../../data/programme.ts";
import { measuresOf, programmeOf, THEMES } from "../../../data/themes.ts";
import { measureTitle } from "../../figures/figure.ts";
import { secondSlice, withProgramme } from "../../theme/second-theme.ts";
import { useYears } from "../../theme/use-years.ts";
import { YearOptions } from "../../time/year-options.tsx";
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
      <Select label={t("swipe.programme")} value={second.programme} onValue={(id) => change(withProgramme(second, id))}>
        {THEMES.map(({ id, title }) => (
          <option key={id} value={id}>
            {pick(title)}
          </option>
        ))}
      </Select>
      <Select
        label={t("measure.label")}
        value={second.measure}
        onValue={(value) => change({ measure: measures.find((each) => each === value) ?? second.measure })}
      >
        {measures.map((measure) => (
          <option key={measure} value={measure}>
            {measureTitle(programme, measure, text)}
          </option>
        ))}
      </Select>
      {dated && (
        <>
          <Select
            label={t("swipe.year")}
            value={String(second.year ?? "")}
            onValue={(value) => change(value === "" ? { year: null, span: "until" } : { year: Number(value) })}
          >
            <YearOptions years={years} chosen={second.year} />
          </Select>
          <Select
            label={t("swipe.counted")}
            value={second.span}
            disabled={second.year === null}
            onValue={(value) => change({ span: SPANS.find((each) => each === value) ?? second.span })}
          >
            {SPANS.map((span) => (
              <option key={span} value={span}>
                {t(`time.${span}`)}
              </option>
            ))}
          </Select>
        </>
      )}
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  disabled?: boolean;
  onValue(value: string): void;
  children: ReactNode;
}

function Select({ label, value, disabled, onValue, children }: SelectProps) {
  return (
    <label className="select">
      <span className="field-label">{label}</span>
      <select value={value} disabled={disabled} onChange={(event) => onValue(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
