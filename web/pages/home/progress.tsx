/** How the share of LAOs rose year by year: lines, and the same as a table. */
import { programmeOf } from "../../../data/themes.ts";
import type { HomePage } from "../../../server/pages/page.ts";
import { formatShare, formatYear } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";
import "./words.ts";

type Lines = HomePage["progress"];

/** The drawing, in units of its view box; names stand to the right of the lines, years below. */
const PLOT = { left: 64, right: 450, top: 14, bottom: 226 };
const SHEET = { width: 640, height: 256 };
const GRID = [0, 0.25, 0.5, 0.75, 1];
/** Years between two that are written. */
const YEAR_STEP = 3;

export function Progress({ lines, text }: { lines: Lines; text: Text }) {
  const { t, pick, language } = text;
  if (lines.length === 0) return null;
  const first = Math.min(...lines.map((line) => line.first));
  const last = Math.max(...lines.map((line) => line.first + line.shares.length - 1));
  const years = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const x = (year: number) => PLOT.left + ((year - first) / Math.max(1, last - first)) * (PLOT.right - PLOT.left);
  const y = (share: number) => PLOT.bottom - share * (PLOT.bottom - PLOT.top);
  const at = (line: Lines[number], year: number) =>
    year < line.first ? 0 : (line.shares[year - line.first] ?? line.shares.at(-1) ?? 0);
  const named = lines.map((line) => ({ ...line, programme: programmeOf(line.programme) }));
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t("home.progress")}</h2>
      <p>{t("home.progress_lead")}</p>
      <svg className="progress" viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} aria-hidden="true">
        {GRID.map((share) => (
          <g key={share}>
            <path className="grid" d={`M${PLOT.left} ${y(share)}H${PLOT.right}`} />
            <text x={PLOT.left - 6} y={y(share) + 4} textAnchor="end">
              {formatShare(share, language, 0)}
            </text>
          </g>
        ))}
        {years
          .filter((year) => (last - year) % YEAR_STEP === 0)
          .map((year) => (
            <text key={year} x={x(year)} y={PLOT.bottom + 20} textAnchor="middle">
              {formatYear(year, language)}
            </text>
          ))}
        {lines.map((line, index) => {
          const programme = named[index]?.programme;
          if (!programme) return null;
          const points = line.shares.map((share, step) => `${x(line.first + step).toFixed(1)} ${y(share).toFixed(1)}`);
          const end = y(at(line, last));
          return (
            <g key={programme.id}>
              <path d={`M${points.join("L")}`} fill="none" stroke={programme.colour} strokeWidth="3" />
              <circle cx={x(last)} cy={end} r="4" fill={programme.colour} />
              <text className="line-name" x={x(last) + 10} y={end + 4}>
                {pick(programme.short)} {formatShare(at(line, last), language, 1)}
              </text>
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{t("home.as_table")}</summary>
        <div className="wide-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{t("home.year")}</th>
                {named.map(({ programme }) => (
                  <th scope="col" key={programme.id}>
                    {pick(programme.title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map((year) => (
                <tr key={year}>
                  <th scope="row">{formatYear(year, language)}</th>
                  {lines.map((line) => (
                    <td key={line.programme}>{formatShare(at(line, year), language)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
