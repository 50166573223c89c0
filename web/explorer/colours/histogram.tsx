/** Bars of equal width, coloured by class; a drag over them marks a range. A list says the same without the picture. */
import { type PointerEvent, useRef } from "react";
import type { Coverage } from "../../api/coverage.ts";
import { formatNumber } from "../../figures/format.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { formatLimit } from "../../theme/legend-classes.ts";
import { useRangeDrag } from "../../theme/live-range.ts";
import { rangeTitle } from "../../theme/range-title.ts";
import type { Choropleth, ChoroplethLevel } from "../../theme/use-choropleth.ts";
import { useText } from "../../words/use-text.ts";
import { type Bins, limitsOf, positionOf } from "./bins.ts";

/** Height of the plot in its own units; its width is the number of bins. */
const HEIGHT = 100;
/** The least that a bar is high, so that a single area is seen. */
const LEAST = 2.5;

interface HistogramProps {
  bins: Bins;
  /** By bin and class. */
  counts: readonly (readonly number[])[];
  choropleth: Choropleth;
  level: ChoroplethLevel;
  data: Coverage;
}

export function Histogram({ bins, counts, choropleth, level, data }: HistogramProps) {
  const text = useText();
  const { t, language } = text;
  const { drag, keep } = useRangeDrag();
  const start = useRef<number | null>(null);
  const { range, classes } = choropleth;
  const last = bins.edges.length - 1;
  const totals = counts.map((each) => each.reduce((sum, count) => sum + count, 0));
  const most = Math.max(...totals);
  const from = range?.from == null ? 0 : positionOf(range.from, bins);
  const to = range?.to == null ? last : positionOf(range.to, bins);
  const limit = (value: number) => formatLimit(value, data.unit, language);

  function binAt(event: PointerEvent<SVGSVGElement>): number {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(last - 1, Math.floor(((event.clientX - left) / width) * last)));
  }
  function mark(event: PointerEvent<SVGSVGElement>) {
    if (start.current === null) return;
    const [one, other] = [start.current, binAt(event)].sort((a, b) => a - b);
    const limits = limitsOf(one ?? 0, (other ?? 0) + 1, bins);
    drag(limits.from === null && limits.to === null ? null : { level, ...limits });
  }
  function end() {
    start.current = null;
    keep();
  }
  return (
    <>
      <p className="spread-most">
        <WholeWords>{t("spread.most", { count: formatNumber(most, language) })}</WholeWords>
      </p>
      <svg
        className="spread-plot"
        viewBox={`0 0 ${last} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t(`spread.title_${level}`, { from: limit(bins.edges[0] ?? 0), to: limit(bins.edges[last] ?? 0) })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = binAt(event);
        }}
        onPointerMove={mark}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {counts.map((byClass, bin) => {
          const total = totals[bin] ?? 0;
          const height = total === 0 ? 0 : Math.max(LEAST, (total / most) * HEIGHT);
          const outside = range !== null && (bin + 0.5 < from || bin + 0.5 > to);
          let below = 0;
          return (
            <g key={bins.edges[bin]} opacity={outside ? 0.25 : undefined}>
              {byClass.map((count, place) => {
                const part = total === 0 ? 0 : (count / total) * height;
                below += part;
                const colour = classes?.colours[place];
                return (
                  part > 0 && (
                    <rect key={colour} x={bin + 0.06} width={0.88} y={HEIGHT - below} height={part} fill={colour} />
                  )
                );
              })}
              {total > 0 && (
                <rect className="spread-outline" x={bin + 0.06} width={0.88} y={HEIGHT - height} height={height} />
              )}
            </g>
          );
        })}
      </svg>
      <p className="spread-axis" aria-hidden="true">
        {axisLabels(bins.edges.map(limit)).map(({ place, label }) => (
          <span
            key={place}
            style={{ left: `${(place / last) * 100}%` }}
            data-end={place === 0 ? "first" : place === last ? "last" : undefined}
          >
            {label}
          </span>
        ))}
      </p>
      <ul className="unseen">
        {totals.map((total, bin) => {
          const limits = { from: bins.edges[bin] ?? null, to: bins.edges[bin + 1] ?? null };
          return (
            total > 0 && (
              <li key={bins.edges[bin]}>
                {rangeTitle(limits, data.unit, text)}: {formatNumber(total, language)}
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** A label so long leaves room for those of the two ends only. */
const LONG = 7;

/** The ends of the axis, and between them what fits. */
function axisLabels(labels: readonly string[]): { place: number; label: string }[] {
  const last = labels.length - 1;
  const parts = labels.some((label) => label.length > LONG)
    ? 1
    : last % 4 === 0
      ? 4
      : last % 3 === 0
        ? 3
        : last % 2 === 0
          ? 2
          : 1;
  return labels.map((label, place) => ({ place, label })).filter(({ place }) => place % (last / parts) === 0);
}
