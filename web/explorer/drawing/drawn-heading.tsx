/** The drawn shape that the figures are about: its size, how parts of LAOs were counted, and the way back to the area. */
import type { DrawnSummary } from "../../api/drawn.ts";
import { formatNumber, formatShare } from "../../figures/format.ts";
import { Notice } from "../../kit/states.tsx";
import { isRefused, useDrawnSummary } from "../../place/use-scope.ts";
import { isLong } from "../../view/shape.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { FiguresDownload } from "./drawn-download.tsx";
import { isEditable, useEditing, useEditShape } from "./editing.ts";
import "./words.ts";
import "./first-words.ts";
import "./drawn.css";
import { WholeWords } from "../../kit/whole-words.tsx";

export default function DrawnHeading() {
  const changeView = useChangeView();
  const editShape = useEditShape();
  const { t, language, pick } = useText();
  const { shape } = useView().view;
  const drawn = useDrawnSummary();
  const { data } = drawn;
  const editing = useEditing(shape);
  if (!shape) return null;
  function edit() {
    editShape(shape);
    // a shape is edited on the map, so a phone turns to it
    changeView((view) => ({ ...view, pane: "map" }));
  }
  return (
    <div className="drawn-heading">
      <div className="section-head">
        <h2>
          <WholeWords>{t("area.drawn")}</WholeWords>
        </h2>
        <div className="drawn-actions">
          {isEditable(shape) && (
            <button type="button" className="button button-quiet" disabled={editing} onClick={edit}>
              {t("drawing.edit")}
            </button>
          )}
          <ViewLink className="button button-quiet" change={(view) => ({ ...view, shape: null })}>
            {t("drawing.clear")}
          </ViewLink>
        </div>
      </div>
      {shape.kind === "circle" && (
        <p>
          <WholeWords>{t("drawing.circle_of", { km: formatNumber(shape.km, language, 3) })}</WholeWords>
        </p>
      )}
      {isLong(shape) && (
        <p className="section-hint">
          <WholeWords>{t("drawing.long")}</WholeWords>
        </p>
      )}
      {isRefused(drawn.error) && (
        <Notice title={t("drawing.refused")} tone="failure">
          <p>{drawn.error.problem && pick(drawn.error.problem)}</p>
        </Notice>
      )}
      {!drawn.isError && (
        <p className="facts" data-waiting={data ? undefined : ""}>
          {data && <Size drawn={data} />}
        </p>
      )}
      {data && (
        <>
          <p className="section-hint">
            <WholeWords>{pick(data.rule)}</WholeWords>
          </p>
          {data.partial.length > 0 && <PartialLaos drawn={data} />}
          <FiguresDownload drawn={data} />
        </>
      )}
    </div>
  );
}

function Size({ drawn }: { drawn: DrawnSummary }) {
  const { t, language } = useText();
  const number = (value: number) => formatNumber(value, language);
  const { areas, area_km2, laos_touched, laos_inside } = drawn;
  const area = formatNumber(area_km2, language, area_km2 < 100 ? 1 : 0);
  return (
    <>
      {t("drawing.facts", { laos: number(areas.laos), population: number(areas.population), area })}
      <br />
      {t("drawing.touched", { touched: number(laos_touched), inside: number(laos_inside) })}
    </>
  );
}

function PartialLaos({ drawn }: { drawn: DrawnSummary }) {
  const { t, language } = useText();
  return (
    <details className="drawn-partial">
      <summary>{t("drawing.partial", { total: formatNumber(drawn.partial.length, language) })}</summary>
      <table className="totals">
        <thead>
          <tr>
            <th scope="col">
              <WholeWords>{t("level.lao")}</WholeWords>
            </th>
            <th scope="col">
              <WholeWords>{t("drawing.share")}</WholeWords>
            </th>
            <th scope="col">
              <WholeWords>{t("drawing.counted")}</WholeWords>
            </th>
          </tr>
        </thead>
        <tbody>
          {drawn.partial.map((lao) => (
            <tr key={lao.code}>
              <th scope="row">{lao[`name_${language}`]}</th>
              <td>{lao.share === null ? "–" : formatShare(lao.share, language, 1)}</td>
              <td>
                <WholeWords>{t(lao.counted ? "drawing.counted_yes" : "drawing.counted_no")}</WholeWords>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
