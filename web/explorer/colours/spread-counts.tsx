/** The areas that no bar shows: zero, no data, withheld. */
import { formatNumber } from "../../figures/format.ts";
import type { Classes } from "../../theme/classes/classes.ts";
import type { CoverageValues } from "../../theme/paint.ts";
import { useText } from "../../words/use-text.ts";

interface SpreadCountsProps {
  coverage: CoverageValues;
  classes: Classes;
}

export function SpreadCounts({ coverage, classes }: SpreadCountsProps) {
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
              {formatNumber(count, language)}
            </li>
          ),
      )}
    </ul>
  );
}
