/** Bars of the households of each year, over the whole plan, and the line that the years left must keep. */
import { AxisBottom, AxisLeft } from "@visx/axis";
import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar, Line } from "@visx/shape";
import { formatNumber, formatYear } from "../../../figures/format.ts";
import { useWide } from "../../../kit/use-wide.ts";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { useText } from "../../../words/use-text.ts";
import type { YearCount } from "./target-progress.ts";

interface TargetChartProps {
  /** From the first year of the plan on. */
  years: readonly YearCount[];
  to: number;
  /** Households a year, from the year after the last; null = no line. */
  needed: number | null;
}

/** CSS px; drawn at this size and never larger. */
const SIZES = { wide: { width: 470, height: 250 }, phone: { width: 328, height: 220 } };
const MARGIN = { top: 12, right: 8, bottom: 34, left: 62 };
/** Every so many years one is named. */
const NAMED = { wide: 3, phone: 6 };

export function TargetChart({ years, to, needed }: TargetChartProps) {
  const { t, language } = useText();
  const screen = useWide() ? "wide" : "phone";
  const { width, height } = SIZES[screen];
  const from = years[0]?.year ?? to;
  const last = years.at(-1)?.year ?? to;
  const plan = Array.from({ length: Math.max(to, last) - from + 1 }, (_, step) => from + step);
  const most = Math.max(1, needed ?? 0, ...years.map(({ households }) => households ?? 0));
  const x = scaleBand({ domain: plan, range: [MARGIN.left, width - MARGIN.right], padding: 0.25 });
  const y = scaleLinear({ domain: [0, most], range: [height - MARGIN.bottom, MARGIN.top], nice: true });
  const left = (year: number) => x(year) ?? MARGIN.left;
  const label = { className: "chart-label" };
  return (
    <figure className="target-chart">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={t("target.chart")}>
        <AxisLeft
          scale={y}
          left={MARGIN.left}
          numTicks={4}
          hideAxisLine
          hideTicks
          tickFormat={(value) => formatNumber(Number(value), language)}
          tickLabelProps={{ ...label, textAnchor: "end", dx: -2, dy: "0.32em" }}
        />
        {y.ticks(4).map((tick) => (
          <Line
            key={tick}
            className="chart-grid"
            from={{ x: MARGIN.left, y: y(tick) }}
            to={{ x: width - MARGIN.right, y: y(tick) }}
          />
        ))}
        {years.map(({ year, households }) => (
          <Bar
            key={year}
            className="chart-bar"
            x={left(year)}
            y={y(households ?? 0)}
            width={x.bandwidth()}
            height={y(0) - y(households ?? 0)}
          />
        ))}
        {needed !== null && last < to && (
          <Line
            className="chart-needed"
            from={{ x: left(last + 1), y: y(needed) }}
            to={{ x: left(to) + x.bandwidth(), y: y(needed) }}
          />
        )}
        <AxisBottom
          scale={x}
          top={height - MARGIN.bottom}
          hideTicks
          stroke="currentColor"
          tickValues={plan.filter((year) => (year - from) % NAMED[screen] === 0)}
          tickFormat={(year) => formatYear(year, language)}
          tickLabelProps={{ ...label, textAnchor: "middle", dy: "0.5em" }}
        />
      </svg>
      <figcaption>
        <span className="chart-key-bar">
          <WholeWords>{t("target.bars")}</WholeWords>
        </span>
        {needed !== null && last < to && (
          <span className="chart-key-line">
            <WholeWords>{t("target.line")}</WholeWords>
          </span>
        )}
      </figcaption>
    </figure>
  );
}
