import { LOOKS } from "../../../data/looks.ts";
import { ORIGINS, SMALL_CELL } from "../../../data/programme.ts";
import { programmeOf } from "../../../data/themes.ts";
import { isPresence, measureInUnit, presenceWord } from "../../figures/figure.ts";
import { formatNumber } from "../../figures/format.ts";
import { Disclosure } from "../../kit/disclosure.tsx";
import { SetsBadge, SourceLine } from "../../kit/provenance.tsx";
import { Failure } from "../../kit/states.tsx";
import { useWide } from "../../kit/use-wide.ts";
import { Figure } from "../../provenance/figure.tsx";
import { AxisMark } from "../../theme/crossed/axis-mark.tsx";
import { inkOn } from "../../theme/crossed/cross-colours.ts";
import type { Crossed, Parts } from "../../theme/crossed/crossed.ts";
import { Key, MapKeys } from "../../theme/legend.tsx";
import { classLabels, formatLimit, isWhole } from "../../theme/legend-classes.ts";
import type { ChoroplethLevel } from "../../theme/level.ts";
import type { Side } from "../../theme/use-sides.ts";
import { periodTitle } from "../../time/period.ts";
import { type Text, useText } from "../../words/use-text.ts";
import "./words.ts";
import "./cross.css";
import { WholeWords } from "../../kit/whole-words.tsx";

interface CrossLegendProps {
  across: Side;
  up: Side;
  /** Undefined while it loads. */
  crossed: Crossed | undefined;
  level: ChoroplethLevel;
}

export default function CrossLegend({ across, up, crossed, level }: CrossLegendProps) {
  const text = useText();
  const { t, pick } = text;
  const wide = useWide("legend");
  const answers = [across, up].flatMap(({ shown }) => shown.query.data ?? []);
  // a source that both measures share is listed once
  const sources = answers.filter(
    ({ source, as_of }, place) =>
      answers.findIndex((other) => other.source.th === source.th && other.as_of === as_of) === place,
  );
  const error = across.shown.error ?? up.shown.error;
  const origins = ORIGINS.filter((origin) => answers.some((answer) => answer.origins.includes(origin)));
  const [first] = answers;
  return (
    <Disclosure
      className="legend cross-legend"
      label={t("legend.label")}
      opened={wide}
      summary={
        <>
          <span className="legend-title">
            <WholeWords>{pick(programmeOf(across.theme.programme).short)}</WholeWords> ×{" "}
            <WholeWords>{pick(programmeOf(up.theme.programme).short)}</WholeWords>
          </span>
          <span className="legend-subtitle">
            <span className="legend-level">
              <WholeWords>{t(`legend.${level}`)}</WholeWords>
            </span>
            {first && first.year !== null && <span className="legend-period">{periodTitle(first, text)}</span>}{" "}
            <SetsBadge origins={origins} />
          </span>
        </>
      }
    >
      {error && <Failure error={error} />}
      {answers.map(
        (answer) =>
          answer.withheld && (
            <p key={answer.programme} className="legend-withheld">
              <WholeWords>{pick(programmeOf(answer.programme).short)}</WholeWords>:{" "}
              <WholeWords>{pick(answer.withheld)}</WholeWords>
            </p>
          ),
      )}
      {crossed ? (
        <Square across={across} up={up} crossed={crossed} level={level} />
      ) : (
        !error && <div className="legend-classes" data-waiting="" />
      )}
      {sources.map(({ source, as_of }) => (
        <SourceLine key={source.th + as_of} source={source} as_of={as_of} />
      ))}
    </Disclosure>
  );
}

function Square({ across, up, crossed, level }: CrossLegendProps & { crossed: Crossed }) {
  const text = useText();
  const { t, language } = text;
  const columns = partLabels(across, crossed.across, text);
  const rows = partLabels(up, crossed.up, text);
  return (
    <>
      <table className="cross-square">
        <caption>
          <WholeWords>{t(`cross.areas_${level}`)}</WholeWords>
        </caption>
        <tbody>
          {rows
            .map((label, row) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {crossed.cells[row]?.map(({ colour, count }, column) => (
                  <td key={columns[column]} style={{ backgroundColor: colour, color: inkOn(colour) }}>
                    {formatNumber(count, language)}
                  </td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {columns.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="cross-axis">
        <AxisMark axis="up" /> <WholeWords>{t("cross.up")}</WholeWords>: <AxisTitle side={up} />
      </p>
      <p className="cross-axis">
        <AxisMark axis="across" /> <WholeWords>{t("cross.across")}</WholeWords>: <AxisTitle side={across} />
      </p>
      <ul className="legend-classes">
        {crossed.missing > 0 && (
          <Key look={LOOKS.none} label={`${t("look.none")} (${formatNumber(crossed.missing, language)})`} />
        )}
        {crossed.withheld > 0 && (
          <Key
            look={LOOKS.withheld}
            label={`${t("legend.suppressed", { limit: SMALL_CELL })} (${formatNumber(crossed.withheld, language)})`}
          />
        )}
        <MapKeys level={level} />
      </ul>
    </>
  );
}

/** Leads to the values that the square counts. */
function AxisTitle({ side }: { side: Side }) {
  const title = axisTitle(side, useText());
  const { data } = side.shown.query;
  return data ? <Figure of={{ ...data, kind: "values" }}>{title}</Figure> : title;
}

function axisTitle({ theme, shown }: Side, text: Text): string {
  const programme = programmeOf(theme.programme);
  const { data } = shown.query;
  const presence = data !== undefined && isPresence(data.level, data.unit);
  const measure = presence ? text.t("measure.presence") : measureInUnit(programme, theme.measure, text);
  return `${text.pick(programme.short)} · ${measure}`;
}

/** What each part of a measure holds, low first. */
function partLabels({ shown }: Side, { limits, zeroAlone }: Parts, text: Text): string[] {
  const { data } = shown.query;
  if (!data) return [];
  if (limits.length === 0) return [text.t("cross.all_alike")];
  if (isPresence(data.level, data.unit)) return [false, true].map((has) => presenceWord(has, data.span, text));
  const parts = { breaks: [...limits], colours: ["", ...limits.map(() => "")] };
  const labels = classLabels(parts, isWhole(data.unit), (value) => formatLimit(value, data.unit, text.language));
  return labels.map(({ label }, place) =>
    // where a narrow cell breaks the label, its dash stays with the lower number
    place === 0 && zeroAlone ? formatLimit(0, data.unit, text.language) : label.replace(" –", "\u00a0–"),
  );
}
