/** The picture of a place that previews of links show: its name and its answer, large enough for a phone. 1200 × 630. */

import { areaName } from "../../data/area-name.ts";
import { programmeOf } from "../../data/themes.ts";
import type { PlacePage } from "../../server/pages/page.ts";
import { setsTitle } from "../figures/sets.ts";
import "../kit/words.ts";
import "../words/product-words.ts";
import type { Text } from "../words/use-text.ts";
import { answerOf, statusOf } from "./place/status.ts";
import "./place/words.ts";

const SHEET = { width: 1200, height: 630 };
const MARGIN = 64;
/** Room for the name beside the map, and how wide a letter of it is to its size, roughly. */
const NAME = { room: 700, letter: 0.52, largest: 76 };
const MAP = { x: 800, y: 70, size: 340 };
const ICONS = { y: 470, step: 116, size: 80 };

/** Marks above and below a Thai letter take no room of their own. */
const widthOf = (name: string) => name.replace(/\p{Mn}/gu, "").length * NAME.letter;

export function Picture({ page, text }: { page: PlacePage; text: Text }) {
  const { t, language } = text;
  const { area, summary, map } = page;
  const name = areaName(area, language);
  const { has, all } = answerOf(summary.programmes);
  const size = Math.min(NAME.largest, NAME.room / widthOf(name));
  const scale = MAP.size / Math.max(map.width, map.height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      width={SHEET.width}
      height={SHEET.height}
      fontFamily="Sarabun"
      role="img"
      aria-label={name}
    >
      <rect width={SHEET.width} height={SHEET.height} fill="#f5f7f7" />
      <rect width={SHEET.width} height="16" fill="#0e5a63" />
      <text x={MARGIN} y="110" fontSize="34" fill="#0e5a63" fontWeight="700">
        {t("app.title")}
      </text>
      <text x={MARGIN} y="220" fontSize={size} fill="#1b2a2e" fontWeight="700">
        {name}
      </text>
      <text x={MARGIN} y="282" fontSize="38" fill="#4f6066">
        {area[`within_${language}`]}
      </text>
      <text x={MARGIN} y="400" fontSize="56" fill="#0e5a63" fontWeight="700">
        {t("place.answer", { has, all })}
      </text>
      <g transform={`translate(${MAP.x + (MAP.size - map.width * scale) / 2} ${MAP.y}) scale(${scale})`}>
        <path d={map.areas.map(({ path }) => path).join("")} fill="#dfe7e8" stroke="#fff" strokeWidth={1.5} />
        {map.place && <path d={map.place} fill="#0e5a63" />}
      </g>
      {summary.programmes.map((totals, at) => {
        const programme = programmeOf(totals.id);
        const there = statusOf(totals) === "yes";
        return (
          <g key={totals.id} transform={`translate(${MARGIN + at * ICONS.step} ${ICONS.y}) scale(${ICONS.size / 40})`}>
            <circle cx="20" cy="20" r="19" fill={there ? programme.colour : "#fff"} stroke="#b5c0c3" />
            <path d={programme.icon} fill={there ? "#fff" : "#b5c0c3"} transform="translate(8 8)" />
          </g>
        );
      })}
      <text x={MARGIN} y="600" fontSize="26" fill="#7a4100">
        {setsTitle(summary.origins, text)}
      </text>
    </svg>
  );
}
