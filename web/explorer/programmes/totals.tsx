/** All programmes of the area: what the records add up to, beside what was published, with source and difference. */

import { useQuery } from "@tanstack/react-query";
import { UNITS } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { Summary } from "../../api/summary.ts";
import { type PublishedFigure, publishedQuery } from "../../api/targets.ts";
import { formatDate } from "../../figures/format.ts";
import { setsNote } from "../../figures/sets.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { SetsBadge, SourceLine } from "../../kit/provenance.tsx";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useScope, useSummary } from "../../place/use-scope.ts";
import { leftOut } from "../../theme/left-out.ts";
import { isThere } from "../../theme/main-figures.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { FigureRow, GroupRow } from "./total-row.tsx";
import { type Asked, programmeRows, sourceKey, sourcesOf } from "./total-rows.ts";
import "./words.ts";
import "./totals.css";

const NATION = "TH";

export function Totals() {
  const text = useText();
  const { t } = text;
  const summary = useSummary();
  const published = useQuery(publishedQuery());
  const { asked } = useScope();
  const { shape, year, span } = useView().view;
  const drawn = shape !== null;
  const about = drawn ? null : (asked?.code ?? NATION);
  const figures = (published.data ?? []).filter((figure) => figure.area === about);
  return (
    <section className="section" aria-labelledby="totals-heading">
      <div className="section-head">
        <h2 id="totals-heading">
          <WholeWords>{t("totals.heading")}</WholeWords>
        </h2>
      </div>
      <Loaded query={summary} waiting={<Skeleton lines={12} height={32} />}>
        {(data) => (
          <>
            {data.demo && (
              <p className="demo-note">
                <SetsBadge origins={data.origins} /> <WholeWords>{setsNote(data.origins, text)}</WholeWords>
              </p>
            )}
            {published.data && figures.length === 0 && (
              <p className="section-hint">
                <WholeWords>{t("totals.only_nation")}</WholeWords>
              </p>
            )}
            <TotalsTable
              summary={data}
              published={figures}
              national={about === NATION}
              asked={drawn ? null : { area: asked, year, span }}
            />
            <SourceLine source={data.source} as_of={data.as_of} origins={data.origins} />
          </>
        )}
      </Loaded>
    </section>
  );
}

interface TotalsTableProps {
  summary: Summary;
  published: readonly PublishedFigure[];
  national: boolean;
  /** What the sums are of; null for a drawn area. */
  asked: Asked | null;
}

function TotalsTable({ summary, published, national, asked }: TotalsTableProps) {
  const text = useText();
  const { t, language, pick } = text;
  const sources = sourcesOf(published);
  const country = published.filter((figure) => figure.programme === null);
  const counted: Readonly<Record<string, number>> = { provinces: summary.areas.provinces, laos: summary.areas.laos };
  const marked = (figure: PublishedFigure) =>
    sources.findIndex((source) => sourceKey(source) === sourceKey(figure)) + 1;
  return (
    <>
      <table className="totals">
        <thead>
          <tr>
            <th scope="col">
              <WholeWords>{t("totals.item")}</WholeWords>
            </th>
            <th scope="col">
              <WholeWords>{t("totals.computed")}</WholeWords>
            </th>
            {published.length > 0 && (
              <th scope="col">
                <WholeWords>{t("totals.published")}</WholeWords>
              </th>
            )}
          </tr>
        </thead>
        {national && country.length > 0 && (
          <tbody>
            <GroupRow title={t("area.country")} columns={3} />
            {country.map((figure) => (
              <FigureRow
                key={figure.id}
                row={{
                  id: figure.id,
                  title: pick(figure.title),
                  computed: counted[figure.measure] ?? null,
                  unit: UNITS.find((unit) => unit === figure.unit) ?? "number",
                  published: [figure],
                  worded: true,
                }}
                marked={marked}
                withPublished
                laos={summary.areas.laos}
              />
            ))}
          </tbody>
        )}
        {PROGRAMMES.map((programme) => {
          const sums = summary.programmes.find((each) => each.id === programme.id);
          const about = published.filter((figure) => figure.programme === programme.id);
          if (about.length === 0 && (!sums || !isThere(sums))) return null;
          return (
            <tbody key={programme.id}>
              <GroupRow title={pick(programme.title)} columns={published.length > 0 ? 3 : 2}>
                <ProgrammeIcon programme={programme} size={22} />
              </GroupRow>
              {programmeRows(programme, sums, published, text, asked).map((row) => (
                <FigureRow
                  key={row.id}
                  row={row}
                  marked={marked}
                  withPublished={published.length > 0}
                  laos={summary.areas.laos}
                />
              ))}
              {sums && leftOut(sums, text) && (
                <tr>
                  <td colSpan={published.length > 0 ? 3 : 2} className="withheld">
                    {leftOut(sums, text)}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
      {sources.length > 0 && (
        <>
          <h3 className="sources-title">
            <WholeWords>{t("totals.sources")}</WholeWords>
          </h3>
          <ol className="sources">
            {sources.map((figure) => (
              <li key={figure.id}>
                <WholeWords>
                  {t("source.line", { source: pick(figure.source), date: formatDate(figure.as_of, language) })}
                </WholeWords>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
