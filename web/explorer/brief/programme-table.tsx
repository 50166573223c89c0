/** Every programme of the area beside the nation. */
import { Fragment } from "react";
import type { Programme } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { ProgrammeSummary } from "../../api/summary.ts";
import { presenceWord } from "../../figures/figure.ts";
import { formatNumber, formatShare } from "../../figures/format.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { Figure } from "../../provenance/figure.tsx";
import type { Origin } from "../../provenance/origin.ts";
import { isThere } from "../../theme/main-figures.ts";
import { singleProgramme } from "../../theme/second-theme.ts";
import { useText } from "../../words/use-text.ts";
import { mainMeasures } from "./main-measures.ts";
import { type Asked, askedOf, type Brief } from "./use-brief.ts";

export function ProgrammeTable({ brief, place }: { brief: Brief; place: string }) {
  const { t } = useText();
  const { summary, nation, area, view } = brief;
  const asked = askedOf(brief);
  const lao = area?.level === "lao";
  const columns = ["programme", "laos", ...(lao ? [] : ["share", "share-bar"]), ...(nation ? ["nation"] : []), "main"];
  return (
    <table className="brief-table">
      <caption>
        <WholeWords>{t("brief.table", { area: place })}</WholeWords>{" "}
        {nation && !lao && (
          <small>
            <WholeWords>{t("brief.tick")}</WholeWords>
          </small>
        )}
      </caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column} className={column} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <WholeWords>{t("programme.label")}</WholeWords>
          </th>
          <th scope="col" className="number">
            <WholeWords>{t("brief.covered")}</WholeWords>
          </th>
          {!lao && (
            <th scope="col" colSpan={2}>
              <WholeWords>{t("brief.coverage")}</WholeWords>
            </th>
          )}
          {nation && (
            <th scope="col" className="number">
              <WholeWords>{t("brief.nation")}</WholeWords>
            </th>
          )}
          <th scope="col">
            <WholeWords>{t("brief.main")}</WholeWords>
          </th>
        </tr>
      </thead>
      <tbody>
        {PROGRAMMES.map((programme) => {
          const sums = summary.programmes.find(({ id }) => id === programme.id);
          if (!sums) return null;
          return (
            <Row
              key={programme.id}
              programme={programme}
              sums={sums}
              nation={nation?.programmes.find(({ id }) => id === programme.id)?.coverage}
              lao={lao}
              chosen={programme.id === singleProgramme(view)}
              span={view.span}
              asked={asked}
            />
          );
        })}
      </tbody>
    </table>
  );
}

type OfRecords = Extract<Origin, { kind: "records" }>;

interface RowProps {
  programme: Programme;
  sums: ProgrammeSummary;
  /** Undefined where there is nothing to compare with, null where it is withheld. */
  nation: number | null | undefined;
  lao: boolean;
  chosen: boolean;
  span: Brief["view"]["span"];
  asked: Asked | null;
}

function Row({ programme, sums, nation, lao, chosen, span, asked }: RowProps) {
  const text = useText();
  const { t, language, pick } = text;
  const share = (value: number | null) => (value === null ? t("look.withheld") : formatShare(value, language));
  const measures = mainMeasures(programme, sums, text);
  const { laos, coverage } = sums;
  const counted = (value: number) => (lao ? presenceWord(value > 0, span, text) : formatNumber(value, language));
  const made = (measure: OfRecords["measure"], written: string, of = asked) =>
    of ? <Figure of={{ kind: "records", ...of, programme: programme.id, measure }}>{written}</Figure> : written;
  return (
    <tr data-chosen={chosen ? "" : undefined} data-empty={isThere(sums) ? undefined : ""}>
      <th scope="row">
        <ProgrammeIcon programme={programme} size={16} /> <WholeWords>{pick(programme.title)}</WholeWords>
      </th>
      <td className="number">{made("laos", laos === null ? t("look.withheld") : counted(laos))}</td>
      {!lao && (
        <>
          <td className="number">{made("coverage", coverage === null && laos !== null ? "–" : share(coverage))}</td>
          <td className="share-bar">{coverage !== null && <Bar value={coverage} tick={nation ?? null} />}</td>
        </>
      )}
      {nation !== undefined && (
        <td className="number">{made("coverage", share(nation), asked && { ...asked, area: null })}</td>
      )}
      <td className="measures">
        {measures.length === 0
          ? "–"
          : measures.map(({ measure, written }) => (
              <Fragment key={measure}>
                <span>{made(measure, written)}</span>{" "}
              </Fragment>
            ))}
      </td>
    </tr>
  );
}

/** Decoration: the numbers stand beside it. */
function Bar({ value, tick }: { value: number; tick: number | null }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="track" width="100" height="10" />
      <rect className="value" width={100 * value} height="10" />
      {tick !== null && <rect className="tick" x={Math.min(98.5, 100 * tick - 0.75)} y="0" width="1.5" height="10" />}
    </svg>
  );
}
