/** How many areas of the map have which value; the part of it that a person marks stays strong on the map. */
import { useEffect, useMemo } from "react";
import { isWhole } from "../../theme/legend-classes.ts";
import type { ChoroplethLevel } from "../../theme/level.ts";
import { useRangeDrag } from "../../theme/live-range.ts";
import type { Choropleth } from "../../theme/use-choropleth.ts";
import { useText } from "../../words/use-text.ts";
import { binsOf, countBins } from "./bins.ts";
import { Histogram } from "./histogram.tsx";
import RangeCount from "./range-count.tsx";
import { RangeSlider } from "./range-slider.tsx";
import { SpreadCounts } from "./spread-counts.tsx";
import "./distribution-words.ts";
import "./distribution.css";
import { WholeWords } from "../../kit/whole-words.tsx";

export default function Distribution({ choropleth, level }: { choropleth: Choropleth; level: ChoroplethLevel }) {
  const { t } = useText();
  const { drop } = useRangeDrag();
  const { query, coverage, classes, reach } = choropleth;
  const { data } = query;
  const unit = data?.unit;
  const bins = useMemo(
    () => (coverage && reach && unit ? binsOf([...reach, ...coverage.values], isWhole(unit)) : null),
    [coverage, reach, unit],
  );
  const counts = useMemo(
    () => (bins && coverage && classes ? countBins(coverage.values, bins, classes) : null),
    [bins, coverage, classes],
  );
  useEffect(() => drop, [drop]);
  if (!data || !coverage || !classes) return null;
  return (
    <div className="spread">
      {bins && counts ? (
        <>
          <Histogram bins={bins} counts={counts} choropleth={choropleth} level={level} data={data} />
          {bins.edges.length > 2 && <RangeSlider bins={bins} range={choropleth.range} level={level} unit={data.unit} />}
          {bins.widths === "growing" && (
            <p className="spread-note">
              <WholeWords>{t("spread.growing")}</WholeWords>
            </p>
          )}
        </>
      ) : (
        <p className="spread-note">
          <WholeWords>{t("spread.empty")}</WholeWords>
        </p>
      )}
      <SpreadCounts coverage={coverage} classes={classes} data={data} />
      {choropleth.range && <RangeCount coverage={coverage} range={choropleth.range} data={data} />}
    </div>
  );
}
