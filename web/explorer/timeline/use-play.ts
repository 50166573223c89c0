/** Playing the years: one a second, and never before what the next one shows has arrived. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { coverageQuery } from "../../api/coverage.ts";
import { drawnSummaryQuery } from "../../api/drawn.ts";
import { siteColumnsQuery } from "../../api/records.ts";
import { summaryQuery } from "../../api/summary.ts";
import { useScope } from "../../place/use-scope.ts";
import type { ChoroplethLevel } from "../../theme/level.ts";
import { sitesSlice } from "../../theme/sites.ts";
import { nextYear, type Years } from "../../time/period.ts";
import { usePlaying, useSetPlaying } from "../../time/playing.ts";
import { useChangeView, useSlice, useView } from "../../view/use-view.ts";

const STEP_MS = 1000;

/**
 * @param level the level that is in colour now
 * @returns whether it plays; it stops by itself at the last year with data
 */
export function usePlay(years: Years | null, level: ChoroplethLevel) {
  const changeView = useChangeView();
  const client = useQueryClient();
  const { programme, measure, year, span, shape } = useView().view;
  const sites = useSlice(sitesSlice);
  const { asked } = useScope();
  const playing = usePlaying();
  const setPlaying = useSetPlaying();
  const next = years && nextYear(playing === "starting" ? null : year, years);
  const over = playing !== "no" && next === null;
  useEffect(() => {
    if (over) setPlaying("no");
  }, [over, setPlaying]);
  useEffect(() => () => setPlaying("no"), [setPlaying]);

  useEffect(() => {
    if (playing === "no" || next === null) return;
    const fetchYear = (of: number) =>
      Promise.all([
        client.prefetchQuery(coverageQuery(level, programme, measure, of, span)),
        shape
          ? client.prefetchQuery(drawnSummaryQuery(shape, of, span))
          : client.prefetchQuery(summaryQuery(asked, of, span)),
        ...sites.map((id) => client.prefetchQuery(siteColumnsQuery(id))),
      ]);
    const arrived = fetchYear(next);
    const afterwards = years && nextYear(next, years);
    if (afterwards) void fetchYear(afterwards);
    let current = true;
    async function go(to: number) {
      await arrived;
      if (!current) return;
      changeView((now) => ({ ...now, year: to }), year === null ? "push" : "replace");
      setPlaying("yes");
    }
    const timer = window.setTimeout(go, playing === "starting" ? 0 : STEP_MS, next);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [
    client,
    playing,
    next,
    years,
    year,
    span,
    level,
    programme,
    measure,
    shape,
    sites,
    asked,
    changeView,
    setPlaying,
  ]);

  return {
    playing: playing !== "no",
    play: () => setPlaying(year === null || next === null ? "starting" : "yes"),
    stop: () => setPlaying("no"),
  };
}
