/** Lines over the years with their names at the ends; a year is read by pointing at it. */
import { AxisBottom, AxisLeft } from "@visx/axis";
import { scaleLinear } from "@visx/scale";
import { Line, LinePath } from "@visx/shape";
import { useState } from "react";
import type { Unit } from "../../../data/programme.ts";
import { formatPlain } from "../../figures/figure.ts";
import { formatShare, formatYear } from "../../figures/format.ts";
import { useWide } from "../../kit/use-wide.ts";
import { useText } from "../../words/use-text.ts";
import type { LineStyle } from "./compare-style.ts";
import { labelPlaces } from "./label-places.ts";

export interface ChartLine extends LineStyle {
  key: string;
  name: string;
  /** One for each year; null = no value. */
  values: readonly (number | null)[];
}

interface CompareChartProps {
  lines: readonly ChartLine[];
  /** BE, ascending without a gap. */
  years: readonly number[];
  unit: Unit;
  /** The year of the view. */
  marked: number | null;
}

/** CSS px; drawn at this size and never larger. On a phone the names stand beneath, in the key. */
const SIZES = { wide: { width: 860, height: 340, right: 190 }, phone: { width: 328, height: 260, right: 14 } };
const MARGIN = { top: 14, bottom: 34, left: 76 };
const LABEL_HEIGHT = 20;

export function CompareChart({ lines, years, unit, marked }: CompareChartProps) {
  const text = useText();
  const { t, language } = text;
  const screen = useWide() ? "wide" : "phone";
  const [pointed, setPointed] = useState<number | null>(null);
  const { width, height, right } = SIZES[screen];
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const most = Math.max(...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const x = scaleLinear({ domain: [first, last], range: [MARGIN.left, width - right] });
  const y = scaleLinear({ domain: [0, most || 1], range: [height - MARGIN.bottom, MARGIN.top], nice: 4 });
  const ends = lines.map(({ values }) => y(values.findLast((value) => value !== null) ?? 0));
  const places = labelPlaces(ends, LABEL_HEIGHT, height - MARGIN.bottom);
  const year = pointed ?? (marked !== null && marked >= first && marked <= last ? marked : null);
  const written = (value: number) =>
    unit === "share" ? formatShare(value, language, 0) : formatPlain(value, unit, text);
  const label = { className: "chart-label" };
  const names = screen === "wide";
  const point = (event: { clientX: number; currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.round(x.invert(((event.clientX - box.left) / box.width) * width));
    setPointed(Math.min(last, Math.max(first, at)));
  };
  return (
    <figure className="compare-chart">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t("compare.chart", { measure: lines.map(({ name }) => name).join(", ") })}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setPointed(null)}
      >
        {y.ticks(4).map((tick) => (
          <Line
            key={tick}
            className="chart-grid"
            from={{ x: MARGIN.left, y: y(tick) }}
            to={{ x: width - right, y: y(tick) }}
          />
        ))}
        <AxisLeft
          scale={y}
          left={MARGIN.left}
          numTicks={4}
          hideAxisLine
          hideTicks
          tickFormat={(value) => written(Number(value))}
          tickLabelProps={{ ...label, textAnchor: "end", dx: -4, dy: "0.32em" }}
        />
        <AxisBottom
          scale={x}
          top={height - MARGIN.bottom}
          hideTicks
          stroke="currentColor"
          tickValues={years.filter((each) => (last - each) % (names ? 2 : 5) === 0)}
          tickFormat={(each) => formatYear(Number(each), language)}
          tickLabelProps={{ ...label, textAnchor: "middle", dy: "0.5em" }}
        />
        {year !== null && (
          <Line
            className="chart-year"
            from={{ x: x(year), y: MARGIN.top }}
            to={{ x: x(year), y: height - MARGIN.bottom }}
          />
        )}
        {lines.map(({ key, name, colour, dash, values }, index) => {
          const value = year === null ? null : (values[year - first] ?? null);
          return (
            <g key={key}>
              <LinePath
                data={years.map((each, step) => ({ each, value: values[step] ?? null }))}
                defined={(at) => at.value !== null}
                x={(at) => x(at.each)}
                y={(at) => y(at.value ?? 0)}
                stroke={colour}
                strokeWidth={2.5}
                strokeDasharray={dash}
              />
              {year !== null && value !== null && <circle cx={x(year)} cy={y(value)} r={4.5} fill={colour} />}
              {names && (
                <text className="chart-name" x={width - right + 10} y={places[index]} dy="0.32em" fill={colour}>
                  {name}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {year !== null && <strong>{formatYear(year, language)}</strong>}
        {lines.map(({ key, name, colour, values }) => {
          const value = year === null ? values.findLast((each) => each !== null) : values[year - first];
          return (
            <span key={key} className="compare-reading">
              <span className="compare-key" style={{ backgroundColor: colour }} /> {name}{" "}
              <strong>
                {value === null || value === undefined ? t("value.none") : formatPlain(value, unit, text)}
              </strong>
            </span>
          );
        })}
      </figcaption>
    </figure>
  );
}
