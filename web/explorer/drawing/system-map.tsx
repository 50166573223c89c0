/** Where each of the systems in question would put the areas, on a small map of the country. */
import { useQuery } from "@tanstack/react-query";
import type { MultiPolygon, Polygon } from "geojson";
import { COUNTRY_BOUNDS } from "../../../data/country.ts";
import { SYSTEM_NAMES, type SystemId } from "../../../data/reading/outlines/coordinate-systems.ts";
import type { Whereabouts } from "../../../data/reading/outlines/placing.ts";
import { provinceOutlinesQuery } from "../../api/outlines.ts";
import { useText } from "../../words/use-text.ts";
import "./system-map.css";

interface SystemMapProps {
  /** Numbered from 1 where there are several. */
  places: readonly Whereabouts[];
  chosen: SystemId;
}

const [WEST, SOUTH, EAST, NORTH] = COUNTRY_BOUNDS;
/** A degree of longitude is so much shorter than one of latitude in the middle of the country. */
const SHORTER = Math.cos((((SOUTH + NORTH) / 2) * Math.PI) / 180);
/** Degrees of latitude, on a map 200 pixels high. */
const RADIUS = 0.75;

/** In degrees of latitude, down and to the right of the country's corner. */
const x = (lng: number) => (lng - WEST) * SHORTER;
const y = (lat: number) => NORTH - lat;

export function SystemMap({ places, chosen }: SystemMapProps) {
  const { t, pick } = useText();
  const { data } = useQuery(provinceOutlinesQuery);
  const seen = places.flatMap((place, at) => (place.inThailand ? [{ ...place, number: at + 1 }] : []));
  if (!data || seen.length === 0) return null;
  const alone = places.length === 1;
  const listed = seen.map(({ number, system }) => `${alone ? "" : `${number} `}${pick(SYSTEM_NAMES[system])}`);
  return (
    <svg
      className="system-map"
      viewBox={`0 0 ${x(EAST)} ${y(SOUTH)}`}
      role="img"
      aria-label={t("file.system_map", { listed: listed.join(", ") })}
    >
      <path className="system-land" d={data.features.map(({ geometry }) => outline(geometry)).join("")} />
      {seen.map(({ system, box: [west, south, east, north], middle, number }) => (
        <g key={system} className={system === chosen ? "system-place chosen" : "system-place"}>
          <rect x={x(west)} y={y(north)} width={x(east) - x(west)} height={y(south) - y(north)} />
          <circle cx={x(middle[0])} cy={y(middle[1])} r={alone ? RADIUS / 2 : RADIUS} />
          {!alone && (
            <text x={x(middle[0])} y={y(middle[1])}>
              {number}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function outline(geometry: MultiPolygon | Polygon): string {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => `M${ring.map(([lng = 0, lat = 0]) => `${x(lng).toFixed(2)} ${y(lat).toFixed(2)}`).join("L")}z`)
    .join("");
}
