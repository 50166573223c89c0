/** Where a programme would reach most residents or houses next: the limits, the answer with its proof, and the list. */
import { reachedShare, type WhereNext, whereNextParameters } from "../../../api/where-next.ts";
import { formatNumber, formatShare } from "../../../figures/format.ts";
import { SourceLine } from "../../../kit/provenance.tsx";
import { Loaded, Notice, Skeleton } from "../../../kit/states.tsx";
import { useWithin } from "../../../place/use-scope.ts";
import { Figure } from "../../../provenance/figure.tsx";
import { ViewLink } from "../../../view/view-link.tsx";
import { useText } from "../../../words/use-text.ts";
import { LaoCell, Neighbours, RegisterCell } from "../lao-cells.tsx";
import { Rank } from "../rank.tsx";
import { NextDownload } from "./next-download.tsx";
import { NextFields } from "./next-fields.tsx";
import { useWhereNext } from "./use-marks.ts";
import "./words.ts";
import { WholeWords } from "../../../kit/whole-words.tsx";

export function NextPane({ place }: { place: string }) {
  const { t } = useText();
  const answer = useWhereNext();
  return (
    <>
      <h2>
        <WholeWords>{t("next.heading", { area: place })}</WholeWords>
      </h2>
      <NextFields />
      <Rank />
      <Loaded query={answer} waiting={<Skeleton lines={12} height={44} />}>
        {(data) => <Answer data={data} />}
      </Loaded>
    </>
  );
}

function Answer({ data }: { data: WhereNext }) {
  const { t, language, pick } = useText();
  const within = useWithin();
  const number = (value: number) => formatNumber(value, language);
  if (data.items.length === 0) return <Notice title={t("next.none")} />;
  const { rank } = data;
  const query = whereNextParameters(data, within);
  const bounds = { bound: number(data[`upper_bound_${rank}`]), unlimited: number(data[`unlimited_${rank}`]) };
  return (
    <>
      <Reach data={data} query={query} />
      <p role="status">
        <WholeWords>{pick(data.explanation)}</WholeWords>
      </p>
      <p className="section-hint">
        <WholeWords>{t(`next.bound_${rank}`, bounds)}</WholeWords>
      </p>
      <div className="table-foot">
        <ViewLink className="button" change={(view) => ({ ...view, pane: "map", camera: null })}>
          {t("next.on_map")}
        </ViewLink>
        <NextDownload data={data} />
      </div>
      <div className="plan-scroll">
        <table className="areas plan-table">
          <thead>
            <tr>
              <th scope="col" className="rank">
                <WholeWords>{t("next.rank")}</WholeWords>
              </th>
              <th scope="col">
                <WholeWords>{t("level.lao")}</WholeWords>
              </th>
              <th scope="col" className="value">
                <WholeWords>{t(`next.gain_${rank}`)}</WholeWords>
              </th>
              <th scope="col" className="value">
                <WholeWords>{t(`next.sum_${rank}`)}</WholeWords>
              </th>
              <th scope="col">
                <WholeWords>{t("plan.neighbours")}</WholeWords>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((lao, index) => (
              <tr key={lao.code}>
                <td className="rank">{number(index + 1)}</td>
                <LaoCell lao={lao} />
                <RegisterCell lao={lao} fact={rank === "people" ? "residents" : "houses"} />
                <td className="value" data-title={t(`next.sum_${rank}`)}>
                  <Figure of={{ kind: "next", query, rank, first: index + 1 }}>{number(lao[`total_${rank}`])}</Figure>
                </td>
                <Neighbours lao={lao} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SourceLine source={data.source} as_of={data.as_of} origins={data.origins} />
    </>
  );
}

const WHOLES = ["laos", "people", "houses"] as const;

function Reach({ data, query }: { data: WhereNext; query: Record<string, string> }) {
  const { t, language } = useText();
  const share = (when: "before" | "after", of: (typeof WHOLES)[number]) => {
    const fraction = reachedShare(data[when], of);
    if (fraction === null) return t("look.none");
    return <Figure of={{ kind: "reach", query, when, of }}>{formatShare(fraction, language)}</Figure>;
  };
  return (
    <table className="totals plan-reach">
      <thead>
        <tr>
          <th scope="col">
            <WholeWords>{t("next.before_after")}</WholeWords>
          </th>
          <th scope="col">
            <WholeWords>{t("next.before")}</WholeWords>
          </th>
          <th scope="col">
            <WholeWords>{t("next.after")}</WholeWords>
          </th>
        </tr>
      </thead>
      <tbody>
        {WHOLES.map((of) => (
          <tr key={of}>
            <th scope="row">
              <WholeWords>{t(`next.of_${of}`)}</WholeWords>
            </th>
            <td>{share("before", of)}</td>
            <td>
              <strong>{share("after", of)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
