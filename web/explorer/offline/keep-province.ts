/** Keeps what the table, the search and the map of a visited province need, also where none of them was opened. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { areaQuery, areasQuery } from "../../api/areas.ts";
import { coverageQuery } from "../../api/coverage.ts";
import { summaryQuery } from "../../api/summary.ts";
import { chainOf, useScope } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";

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
    const { signal } = leaving;
    // what cannot be had now is kept at another visit
    Promise.all([queries.fetchQuery(areaQuery("province", province)), import("./keep-tiles.ts")])
      .then(([{ bbox }, { keepTiles }]) => keepTiles(bbox, signal))
      .catch(() => undefined);
    return () => leaving.abort();
  }, [keeping, province, queries]);
}
