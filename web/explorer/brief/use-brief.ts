/** Everything that the one-page brief of the view shows, from the same answers as the screen. */
import { type UseQueryResult, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { publishesPeriod } from "../../../data/disclosure.ts";
import { programmeOf } from "../../../data/themes.ts";
import { type Area, areasQuery, type Within } from "../../api/areas.ts";
import { RequestError } from "../../api/client.ts";
import { coverageQuery } from "../../api/coverage.ts";
import type { DrawnSummary } from "../../api/drawn.ts";
import { type GapPage, gapsQuery } from "../../api/gaps.ts";
import { type Summary, summaryQuery } from "../../api/summary.ts";
import { useDrawnSummary, useScope, useSummary, useWithin } from "../../place/use-scope.ts";
import { type ChoroplethLevel, levelWithin } from "../../theme/level.ts";
import { matchSlice, missingSlice, rankSlice } from "../../theme/missing.ts";
import { singleProgramme } from "../../theme/second-theme.ts";
import { type Choropleth, useChoropleth } from "../../theme/use-choropleth.ts";
import type { AreaReference } from "../../view/reference.ts";
import { formatShape } from "../../view/shape.ts";
import { useFormatView, useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";

export interface Brief {
  view: View;
  /** Null for the nation and for a drawn shape. */
  area: Area | null;
  drawn: DrawnSummary | null;
  summary: Summary;
  /** The whole country to compare with; null where the brief is about it, or it cannot be had. */
  nation: Summary | null;
  km2: number;
  /** Programmes that are looked for. */
  missing: readonly string[];
  /** LAOs without them: not asked for where single years are withheld, null for a drawn shape. */
  gaps: GapPage | "withheld" | Error | null;
  /** Where the gaps are looked for: an LAO is listed among those of its amphoe. */
  within: Within;
  map: BriefMap;
}

/** What the sums of the page are of, as an address asks for them. */
export interface Asked extends Pick<View, "year" | "span"> {
  area: AreaReference | null;
}

/** Null for a drawn area, which has no address. */
export function askedOf({ area, drawn, view: { year, span } }: Brief): Asked | null {
  return drawn ? null : { area: area && { level: area.level, code: area.code }, year, span };
}

export interface BriefMap {
  /** The view without a camera: its area is fitted. */
  view: View;
  level: ChoroplethLevel;
  choropleth: Choropleth;
  /** Another key is another map. */
  key: string;
}

type Answer = Pick<UseQueryResult, "isSuccess" | "isError" | "isPlaceholderData" | "isEnabled">;
const isFresh = ({ isSuccess, isPlaceholderData }: Answer) => isSuccess && !isPlaceholderData;
const isSettled = (query: Answer) => !query.isEnabled || query.isError || isFresh(query);

/** `brief` is undefined while an answer is on its way; what fails does so with `error`. */
export function useBrief(): { brief: Brief | undefined; error: Error | null } {
  const { view } = useView();
  const formatView = useFormatView();
  const { asked, area } = useScope();
  const { shape, year, span } = view;
  const about: View = { ...view, area: asked };
  const level = levelWithin(asked, shape && view.detail === "auto" ? "lao" : view.detail);
  const within = useWithin();
  const known = asked === null || area?.code === asked.code;
  const summary = useSummary();
  const drawn = useDrawnSummary();
  const nation = useQuery({ ...summaryQuery(null, year, span), enabled: shape !== null || asked !== null });
  const provinces = useQuery(areasQuery("province"));
  const chosen = missingSlice.of(view);
  const missing = chosen.length > 0 ? chosen : [singleProgramme(view)];
  const question = gapsQuery({ missing, match: matchSlice.of(view), year, within, rank: rankSlice.of(view) });
  const isHidden = missing.some((id) => !publishesPeriod(programmeOf(id), "lao", year));
  const gaps = useInfiniteQuery({ ...question, enabled: known && shape === null && !isHidden });
  const choropleth = useChoropleth(level, true);
  // the classes of a year are made from all years
  const allYears = useQuery({
    ...coverageQuery(level, view.programme, view.measure, null),
    enabled: year !== null,
  });
  const error = summary.error ?? choropleth.query.error ?? provinces.error;
  const needed = [summary, choropleth.query, provinces].every(isFresh);
  const settled = [nation, gaps, allYears].every(isSettled);
  if (!known || !needed || !settled || !summary.data || !provinces.data) return { brief: undefined, error };
  const still: View = missingSlice.with(matchSlice.with({ ...about, detail: level, camera: null }, "all"), []);
  const outline = shape ? (drawn.data ?? null) : null;
  const country = provinces.data.reduce((sum, { area_km2 }) => sum + area_km2, 0);
  return {
    error: null,
    brief: {
      view: about,
      area: shape ? null : area,
      drawn: outline,
      summary: summary.data,
      nation: shape || asked ? (nation.data ?? null) : null,
      km2: outline?.area_km2 ?? area?.area_km2 ?? country,
      missing,
      gaps: shape
        ? null
        : isHidden
          ? "withheld"
          : (gaps.error ?? gaps.data?.pages[0] ?? new RequestError(0, undefined)),
      within,
      map: { view: still, level, choropleth, key: `${formatView(still)} ${shape ? formatShape(shape) : ""}` },
    },
  };
}
