import type { Programme } from "../../../data/programme.ts";
import { measuresOf } from "../../../data/themes.ts";
import { measureTitle } from "../../figures/figure.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import type { Detail } from "../../view/view.ts";
import { useText } from "../../words/use-text.ts";

const DETAILS: readonly Detail[] = ["auto", "province", "lao"];

/** What the colours of the map mean, and for which areas. */
export function MeasureControls({ programme }: { programme: Programme }) {
  const changeView = useChangeView();
  const text = useText();
  const { t } = text;
  const { view } = useView();
  const measures = measuresOf(programme);
  function chooseMeasure(value: string) {
    const measure = measures.find((each) => each === value);
    if (measure) changeView((now) => ({ ...now, measure }));
  }
  function chooseDetail(value: string) {
    const detail = DETAILS.find((each) => each === value);
    if (detail) changeView((now) => ({ ...now, detail }));
  }
  return (
    <div className="measure-controls">
      {measures.length > 1 && (
        <label className="select">
          <span className="field-label">{t("measure.label")}</span>
          <select value={view.measure} onChange={(event) => chooseMeasure(event.target.value)}>
            {measures.map((measure) => (
              <option key={measure} value={measure}>
                {measureTitle(programme, measure, text)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="select">
        <span className="field-label">{t("detail.label")}</span>
        <select value={view.detail} onChange={(event) => chooseDetail(event.target.value)}>
          {DETAILS.map((detail) => (
            <option key={detail} value={detail}>
              {t(`detail.${detail}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
