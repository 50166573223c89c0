/** Keeps what the table, the search and the map of a visited province need, also where none of them was opened. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { areaQuery, areasQuery } from "../../api/areas.ts";
import { coverageQuery } from "../../api/coverage.ts";
import { summaryQuery } from "../../api/summary.ts";
import { chainOf, useScope } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";
import { tilesWithin } from "./tiles-within.ts";

const LAYERS = ["lao", "border", "lao-label"];
/** Of the map of a province; a map drawn larger shows the last of these larger. */
const ZOOMS = [7, 8, 9];

export function useKeepProvince(keeping: boolean): void {
  const queries = useQueryClient();
  const { programme, measure, year, span } = useView().view;
  const { province } = chainOf(useScope().area);
  useEffect(() => {
    if (!keeping || province === null) return;
    void queries.prefetchQuery(areasQuery("lao", { province }));
    void queries.prefetchQuery(coverageQuery("lao", programme, measure, year, span));
    void queries.prefetchQuery(summaryQuery({ level: "province", code: province }, year, span));
  }, [keeping, province, queries, programme, measure, year, span]);
  useEffect(() => {
    if (!keeping || province === null) return;
    const leaving = new AbortController();
    void queries
      .fetchQuery(areaQuery("province", province))
      .then(({ bbox }) => keepTiles(bbox, leaving.signal))
      .catch(() => undefined);
    return () => leaving.abort();
  }, [keeping, province, queries]);
}

/** One after another, so that what a person asks meanwhile does not wait. */
async function keepTiles(bbox: readonly [number, number, number, number], signal: AbortSignal): Promise<void> {
  for (const { z, x, y } of tilesWithin(bbox, ZOOMS)) {
    await Promise.all(LAYERS.map((layer) => fetch(`/tiles/${layer}/${z}/${x}/${y}.mvt`, { signal, priority: "low" })));
  }
}
