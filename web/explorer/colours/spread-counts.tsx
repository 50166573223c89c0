/** The areas that no bar shows: zero, no data, withheld. */
import type { Coverage } from "../../api/coverage.ts";
import { formatNumber } from "../../figures/format.ts";
import { Figure } from "../../provenance/figure.tsx";
import type { Classes } from "../../theme/classes/classes.ts";
import type { CoverageValues } from "../../theme/paint.ts";
import { useText } from "../../words/use-text.ts";

interface SpreadCountsProps {
  coverage: CoverageValues;
  classes: Classes;
  data: Coverage;
}

export function SpreadCounts({ coverage, classes, data }: SpreadCountsProps) {
  const { t, language } = useText();
  const { values, suppressed } = coverage;
  const empty = values.filter((value) => value === null).length;
  const counts = [
    {
      title: formatNumber(0, language),
      count: values.filter((value) => value === 0).length,
      colour: classes.zeroColour,
    },
    { title: t("legend.none"), count: empty - suppressed.size, colour: classes.noDataColour, hatched: true },
    { title: t("spread.withheld"), count: suppressed.size, colour: classes.suppressedColour },
  ];
  return (
    <ul className="spread-counts">
      {counts.map(
        ({ title, count, colour, hatched }) =>
          count > 0 && (
            <li key={title}>
              <span className={hatched ? "key hatched" : "key"} style={{ backgroundColor: colour }} /> {title}{" "}
              <Figure of={{ ...data, kind: "values" }}>{formatNumber(count, language)}</Figure>
            </li>
          ),
      )}
    </ul>
  );
}
