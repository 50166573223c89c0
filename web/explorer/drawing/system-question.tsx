/** The coordinate system of a file that does not say, and where its areas would lie with the one that is chosen. */
import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { areaName } from "../../../data/area-name.ts";
import type { AreaLayer } from "../../../data/reading/outlines/area-layer.ts";
import { SYSTEM_NAMES, type SystemId } from "../../../data/reading/outlines/coordinate-systems.ts";
import {
  type Bounds,
  possibleSystems,
  type SystemDoubt,
  type Whereabouts,
  whereabouts,
} from "../../../data/reading/outlines/placing.ts";
import { sayDoubt } from "../../../data/reading/outlines/questions.ts";
import { areaQuery } from "../../api/areas.ts";
import { drawnSummaryQuery } from "../../api/drawn.ts";
import { formatNumber } from "../../figures/format.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { isRefused } from "../../place/use-scope.ts";
import { circleShape } from "../../view/shape.ts";
import { useText } from "../../words/use-text.ts";
import { SystemMap } from "./system-map.tsx";

interface SystemQuestionProps {
  layer: AreaLayer;
  doubt: SystemDoubt;
  /** Two that the file speaks for: where each would put the areas is said at once. */
  between: readonly SystemId[];
  bounds: Bounds;
  where: Whereabouts;
  onSystem(system: SystemId): void;
}

export function SystemQuestion({ layer, doubt, between, bounds, where, onSystem }: SystemQuestionProps) {
  const { t, pick } = useText();
  const shown = between.includes(where.system) ? between : [...between, where.system];
  const number = (system: SystemId) => shown.length > 1 && <strong>{shown.indexOf(system) + 1}</strong>;
  return (
    <fieldset className="file-question">
      <legend>
        <WholeWords>{t("file.system")}</WholeWords>
      </legend>
      <p className="hint">
        <WholeWords>{pick(sayDoubt(layer, doubt))}</WholeWords>
      </p>
      <SystemMap places={shown.map((each) => whereabouts(bounds, each))} chosen={where.system} />
      {possibleSystems(bounds).map((each) => (
        <Fragment key={each}>
          <label className="file-option">
            <input type="radio" name="system" checked={where.system === each} onChange={() => onSystem(each)} />
            <WholeWords>{pick(SYSTEM_NAMES[each])}</WholeWords>
          </label>
          {between.includes(each) && (
            <div className="file-where">
              {number(each)}
              <Middle where={whereabouts(bounds, each)} />
            </div>
          )}
        </Fragment>
      ))}
      {!between.includes(where.system) && (
        <div className="file-where" aria-live="polite">
          {number(where.system)}
          <Middle where={where} />
        </div>
      )}
    </fieldset>
  );
}

/** In words that tell a wrong zone or datum: the LAO under the middle, or at least its coordinates. */
function Middle({ where: { middle, inThailand } }: { where: Whereabouts }) {
  const { t, language } = useText();
  const [lng, lat] = middle;
  const point = inThailand ? circleShape([lng, lat], SMALLEST_KM) : null;
  const { data, isPlaceholderData, error } = useQuery({ ...drawnSummaryQuery(point, null, "until"), retry: false });
  const lao = isPlaceholderData ? undefined : data?.partial[0];
  const province = useQuery({ ...areaQuery("province", lao?.province ?? ""), enabled: lao !== undefined }).data;
  if (!Number.isFinite(lng) || !Number.isFinite(lat))
    return (
      <p className="fault">
        <WholeWords>{t("file.middle_nowhere")}</WholeWords>
      </p>
    );
  const place = { north: formatNumber(lat, language, 3), east: formatNumber(lng, language, 3) };
  return (
    <div>
      <p>
        {lao && province
          ? t("file.middle_in", {
              lao: lao[`name_${language}`],
              province: areaName(province, language),
            })
          : t(isRefused(error) ? "file.middle_outside" : "file.middle", place)}
      </p>
      {!inThailand && (
        <p className="fault">
          <WholeWords>{t("file.refused")}</WholeWords>
        </p>
      )}
    </div>
  );
}

/** A metre: the smallest circle that can be asked about. */
const SMALLEST_KM = 0.001;
