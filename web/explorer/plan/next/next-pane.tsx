/** Where a programme would reach most people next: the limits, the answer with its proof, and the list. */
import { type WhereNext, whereNextParameters } from "../../../api/where-next.ts";
import { formatNumber, formatShare } from "../../../figures/format.ts";
import { SourceLine } from "../../../kit/provenance.tsx";
import { Loaded, Notice, Skeleton } from "../../../kit/states.tsx";
import { useWithin } from "../../../place/use-scope.ts";
import { Figure } from "../../../provenance/figure.tsx";
import { ViewLink } from "../../../view/view-link.tsx";
import { useText } from "../../../words/use-text.ts";
import { LaoCell, Neighbours, RegisterCell } from "../lao-cells.tsx";
import { NextDownload } from "./next-download.tsx";
import { NextFields } from "./next-fields.tsx";
import { useWhereNext } from "./use-marks.ts";
import "./words.ts";

export function NextPane({ place }: { place: string }) {
  const { t } = useText();
  const answer = useWhereNext();
  return (
    <>
      <h2>{t("next.heading", { area: place })}</h2>
      <NextFields />
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
  const bounds = { bound: number(data.upper_bound_people), unlimited: number(data.unlimited_people) };
  return (
    <>
      <Reach data={data} />
      <p role="status">{pick(data.explanation)}</p>
      <p className="section-hint">{t("next.bound", bounds)}</p>
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
                {t("next.rank")}
              </th>
              <th scope="col">{t("level.lao")}</th>
              <th scope="col" className="value">
                {t("next.gain")}
              </th>
              <th scope="col" className="value">
                {t("next.sum")}
              </th>
              <th scope="col">{t("plan.neighbours")}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((lao, index) => (
              <tr key={lao.code}>
                <td className="rank">{number(index + 1)}</td>
                <LaoCell lao={lao} />
                <RegisterCell lao={lao} fact="residents" />
                <td className="value" data-title={t("next.sum")}>
                  <Figure of={{ kind: "next", query: whereNextParameters(data, within), first: index + 1 }}>
                    {number(lao.total_people)}
                  </Figure>
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

function Reach({ data }: { data: WhereNext }) {
  const { t, language } = useText();
  const share = (fraction: number | null) => (fraction === null ? t("value.none") : formatShare(fraction, language));
  const rows = [
    { title: t("next.of_laos"), before: data.before.coverage, after: data.after.coverage },
    { title: t("next.of_people"), before: data.before.coverage_people, after: data.after.coverage_people },
  ];
  return (
    <table className="totals plan-reach">
      <thead>
        <tr>
          <th scope="col">{t("next.before_after")}</th>
          <th scope="col">{t("next.before")}</th>
          <th scope="col">{t("next.after")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, before, after }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{share(before)}</td>
            <td>
              <strong>{share(after)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
