/** What the map, its table and its figures are about: the programme and its measure. */
import { measuresOf, programmeOf, THEMES } from "../../../data/themes.ts";
import { measureTitle } from "../../figures/figure.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { useWide } from "../../kit/use-wide.ts";
import { withProgramme } from "../../theme/second-theme.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";
import { Select } from "../../kit/select.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";

/** Where the list of programmes stands beside the map it chooses one, and the bar only says which. */
export function ThemeBar() {
  const { pick } = useText();
  const programme = programmeOf(useView().view.programme);
  return (
    <div className="theme-bar">
      {useWide() ? (
        <p className="theme-programme">
          <ProgrammeIcon programme={programme} size={24} /> <WholeWords>{pick(programme.title)}</WholeWords>
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
    <Select
      label={t("programmes.one")}
      unseen
      value={programme}
      options={THEMES.map(({ id, title, short }) => ({ value: id, label: pick(title), short: pick(short) }))}
      onChoose={(id) => changeView((now) => withProgramme(now, id))}
    />
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
    <Select
      label={text.t("measure.label")}
      unseen
      value={view.measure}
      options={measures.map((measure) => ({ value: measure, label: measureTitle(programme, measure, text) }))}
      onChoose={choose}
    />
  );
}
