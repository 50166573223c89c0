/** One measure of a place as it was published at several dates. */
import { AxisBottom, AxisLeft } from "@visx/axis";
import { scaleLinear } from "@visx/scale";
import { Line, LinePath } from "@visx/shape";
import { BE_OFFSET } from "../../../data/programme.ts";
import type { Figure } from "../../api/published.ts";
import { formatNumber, formatYear } from "../../figures/format.ts";
import { useText } from "../../words/use-text.ts";
import { dateText, figureText } from "./published-text.ts";

/** CSS px. */
const WIDTH = 328;
const HEIGHT = 190;
const MARGIN = { top: 12, right: 14, bottom: 32, left: 70 };
const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

/** A date as years BE with a fraction: 30 June 2562 → 2562.5. */
function yearsOf(iso: string): number {
  const year = Number(iso.slice(0, 4));
  return year + BE_OFFSET + (Date.parse(iso) - Date.UTC(year, 0, 1)) / YEAR_MS;
}

/** @param figures with a date each, oldest first */
export function SeriesChart({ figures }: { figures: readonly Figure[] }) {
  const text = useText();
  const { t, language, pick } = text;
  const points = figures.flatMap((figure) =>
    figure.as_of ? [{ figure, at: yearsOf(figure.as_of), value: figure.value }] : [],
  );
  const [head] = figures;
  if (!head || points.length === 0) return null;
  const years = points.map(({ at }) => at);
  const first = Math.floor(Math.min(...years));
  const last = Math.max(first + 1, Math.ceil(Math.max(...years)));
  const x = scaleLinear({ domain: [first, last], range: [MARGIN.left, WIDTH - MARGIN.right] });
  const y = scaleLinear({
    domain: [0, Math.max(...points.map(({ value }) => value)) || 1],
    range: [HEIGHT - MARGIN.bottom, MARGIN.top],
    nice: 3,
  });
  const step = Math.ceil((last - first + 1) / 5);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => (last - year) % step === 0,
  );
  const title = `${pick(head.title)} · ${pick(head.place.name)}`;
  const read = points.map(({ figure }) => `${dateText(figure, text)} ${figureText(figure, text)}`).join(", ");
  const label = { className: "chart-label" };
  return (
    <figure className="published-chart">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={t("published.chart", { title, points: read })}
      >
        {y.ticks(3).map((tick) => (
          <Line
            key={tick}
            className="chart-grid"
            from={{ x: MARGIN.left, y: y(tick) }}
            to={{ x: WIDTH - MARGIN.right, y: y(tick) }}
          />
        ))}
        <AxisLeft
          scale={y}
          left={MARGIN.left}
          numTicks={3}
          hideAxisLine
          hideTicks
          tickFormat={(value) => compact(Number(value))}
          tickLabelProps={{ ...label, textAnchor: "end", dx: -4, dy: "0.32em" }}
        />
        <AxisBottom
          scale={x}
          top={HEIGHT - MARGIN.bottom}
          hideTicks
          stroke="currentColor"
          tickValues={ticks}
          tickFormat={(year) => formatYear(Number(year), language)}
          tickLabelProps={{ ...label, textAnchor: "middle", dy: "0.5em" }}
        />
        <LinePath data={points} x={({ at }) => x(at)} y={({ value }) => y(value)} className="published-line" />
        {points.map(({ figure, at, value }) => (
          <circle key={figure.id} cx={x(at)} cy={y(value)} r={4} className="published-point">
            <title>{`${dateText(figure, text)}: ${figureText(figure, text)}`}</title>
          </circle>
        ))}
      </svg>
    </figure>
  );

  /** Millions, where the axis would have no room. */
  function compact(value: number): string {
    if (value < 1e6) return formatNumber(value, language, 1);
    const millions = formatNumber(value / 1e6, language, 1);
    return language === "th" ? `${millions} ล้าน` : `${millions}M`;
  }
}
