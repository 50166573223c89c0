/** What the map, its table and its figures are about: the programme and its measure. */
import { measuresOf, programmeOf, THEMES } from "../../../data/themes.ts";
import { measureTitle } from "../../figures/figure.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { useWide } from "../../kit/use-wide.ts";
import { withProgramme } from "../../theme/second-theme.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";

/** Where the list of programmes stands beside the map it chooses one, and the bar only says which. */
export function ThemeBar() {
  const { pick } = useText();
  const programme = programmeOf(useView().view.programme);
  return (
    <div className="theme-bar">
      {useWide() ? (
        <p className="theme-programme">
          <ProgrammeIcon programme={programme} size={24} /> {pick(programme.title)}
        </p>
      ) : (
        <ProgrammeSelect />
      )}
      <MeasureSelect />
    </div>
  );
}

function ProgrammeSelect() {
  const changeView = useChangeView();
  const { t, pick } = useText();
  const { programme } = useView().view;
  return (
    <label className="select">
      <span className="unseen">{t("programmes.one")}</span>
      <select value={programme} onChange={({ target }) => changeView((now) => withProgramme(now, target.value))}>
        {THEMES.map(({ id, title }) => (
          <option key={id} value={id}>
            {pick(title)}
          </option>
        ))}
      </select>
    </label>
  );
}

function MeasureSelect() {
  const changeView = useChangeView();
  const text = useText();
  const { view } = useView();
  const programme = programmeOf(view.programme);
  const measures = measuresOf(programme);
  function choose(value: string) {
    const measure = measures.find((each) => each === value);
    if (measure) changeView((now) => ({ ...now, measure }));
  }
  if (measures.length < 2) return null;
  return (
    <label className="select">
      <span className="unseen">{text.t("measure.label")}</span>
      <select value={view.measure} onChange={(event) => choose(event.target.value)}>
        {measures.map((measure) => (
          <option key={measure} value={measure}>
            {measureTitle(programme, measure, text)}
          </option>
        ))}
      </select>
    </label>
  );
}
