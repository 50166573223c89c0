/** What has been published about a programme and an area: what does not agree, over time, and every figure. */

import { useQuery } from "@tanstack/react-query";
import { areaName } from "../../../data/area-name.ts";
import { topicTitle } from "../../../data/published/topics.ts";
import { type Published, publishedFiguresQuery } from "../../api/published.ts";
import { summaryQuery } from "../../api/summary.ts";
import { Select } from "../../kit/select.tsx";
import { Loaded, Notice, Skeleton } from "../../kit/states.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useScope } from "../../place/use-scope.ts";
import { singleProgramme } from "../../theme/second-theme.ts";
import { useChangeView, useSlice, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { FigureList } from "./figure-list.tsx";
import { Problems } from "./problems.tsx";
import { RegionTable } from "./region-table.tsx";
import { SeriesChart } from "./series-chart.tsx";
import { topicSlice } from "./topic.ts";
import "./words.ts";
import "./published.css";

export default function PublishedPane() {
  const { t, language } = useText();
  const { view } = useView();
  const { asked, area } = useScope();
  const topic = useSlice(topicSlice) ?? singleProgramme(view);
  const answer = useQuery(publishedFiguresQuery(topic, asked));
  const place = area ? areaName(area, language) : asked ? "…" : t("area.nation");
  return (
    <div className="table-pane">
      <div className="published-pane">
        <h2>
          <WholeWords>{t("published.heading", { area: place })}</WholeWords>
        </h2>
        <p className="section-hint">
          <WholeWords>{t("published.intro")}</WholeWords>
        </p>
        <Loaded query={answer} waiting={<Skeleton lines={12} height={40} />}>
          {(data) => (
            <>
              <TopicChoice topics={data.topics} chosen={topic} />
              {data.total === 0 ? (
                <Notice title={t("published.empty")}>
                  <p>
                    <WholeWords>{t("published.empty_text")}</WholeWords>
                  </p>
                </Notice>
              ) : (
                <Figures data={data} />
              )}
            </>
          )}
        </Loaded>
      </div>
    </div>
  );
}

function TopicChoice({ topics, chosen }: { topics: Published["topics"]; chosen: string }) {
  const { t, pick } = useText();
  const changeView = useChangeView();
  const here = topicTitle(chosen);
  const choose = (id: string) => changeView((view) => topicSlice.with(view, id));
  return (
    <Select
      className="published-topic"
      label={t("published.topic")}
      value={chosen}
      options={[
        ...(topics.some(({ id }) => id === chosen) ? [] : [{ value: chosen, label: here ? pick(here) : chosen }]),
        ...topics.map(({ id, title, figures }) => ({ value: id, label: `${pick(title)} (${figures})` })),
      ]}
      onChoose={choose}
    />
  );
}

function Figures({ data }: { data: Published }) {
  const { t } = useText();
  const { asked } = useScope();
  const summary = useQuery(summaryQuery(asked, null));
  const byId = new Map(data.items.map((figure) => [figure.id, figure]));
  const series = data.series
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter(([first]) => first?.place.kind !== "codi_region");
  // those of CODI's regions stand in a table of their own
  const inTable = new Set(data.regions.map(({ measure }) => measure));
  const listed = data.items.filter(({ place, measure }) => place.kind !== "codi_region" || !inTable.has(measure));
  return (
    <>
      <Problems mismatches={data.mismatches} disagreements={data.disagreements} />
      {series.length > 0 && (
        <section className="section" aria-labelledby="published-series">
          <h3 id="published-series">
            <WholeWords>{t("published.over_time")}</WholeWords>
          </h3>
          <div className="published-charts">
            {series.map((figures) => (
              <SeriesChart key={figures[0]?.id} figures={figures} />
            ))}
          </div>
        </section>
      )}
      <FigureList figures={listed} summary={summary.data} area={asked} />
      {data.regions.map((region) => (
        <RegionTable key={region.measure} region={region} />
      ))}
      {data.regions.length > 0 && (
        <p className="section-hint">
          <WholeWords>{t("published.regions_note")}</WholeWords>
        </p>
      )}
    </>
  );
}
