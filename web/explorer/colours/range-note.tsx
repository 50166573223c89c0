/** How many areas are in the range, where the legend that says it is folded: a wide screen has it open. */
import { lazy, Suspense } from "react";
import { useWide } from "../../kit/use-wide.ts";
import type { Choropleth } from "../../theme/use-choropleth.ts";

const RangeCount = lazy(() => import("./range-count.tsx"));

export function RangeNote({ choropleth }: { choropleth: Choropleth }) {
  const wide = useWide();
  const { range, coverage, query } = choropleth;
  if (!range || !coverage || !query.data || wide) return null;
  return (
    <Suspense fallback={null}>
      <RangeCount coverage={coverage} range={range} data={query.data} />
    </Suspense>
  );
}
