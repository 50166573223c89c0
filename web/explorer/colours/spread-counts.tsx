/** The areas that no bar shows: zero, no data, withheld. */
import { LOOKS } from "../../../data/looks.ts";
import type { Coverage } from "../../api/coverage.ts";
import { formatNumber } from "../../figures/format.ts";
import { Figure } from "../../provenance/figure.tsx";
import type { Classes } from "../../theme/classes/classes.ts";
import type { CoverageValues } from "../../theme/paint.ts";
import { Swatch } from "../../theme/swatch.tsx";
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
      look: { colour: classes.zeroColour, pattern: null },
    },
    { title: t("look.none"), count: empty - suppressed.size, look: LOOKS.none },
    { title: t("look.withheld"), count: suppressed.size, look: LOOKS.withheld },
  ];
  return (
    <ul className="spread-counts">
      {counts.map(
        ({ title, count, look }) =>
          count > 0 && (
            <li key={title}>
              <Swatch look={look} /> {title}{" "}
              <Figure of={{ ...data, kind: "values" }}>{formatNumber(count, language)}</Figure>
            </li>
          ),
      )}
    </ul>
  );
}
