import { Legend } from "../../theme/legend.tsx";
import { statesOf } from "../../theme/use-sides.ts";
import type { MapPart, Stage } from "../feature.ts";
import { LegendFolds } from "./legend-folds.tsx";
import { RangeNote } from "./range-note.tsx";

export function useMapPart({ sides: { left }, level }: Stage): MapPart {
  const { theme, shown } = left;
  return {
    colours: {
      states: statesOf(left),
      legend: (
        <Legend choropleth={shown} theme={theme} level={level}>
          {shown.adjustable && shown.ofView && <LegendFolds choropleth={shown} level={level} />}
        </Legend>
      ),
      note: { order: 20, node: <RangeNote choropleth={shown} /> },
    },
  };
}
