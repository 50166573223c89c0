/** A map that does not move: outlines as SVG. */
import type { Look } from "../../data/looks.ts";
import type { StillMap as Outlines } from "../../server/pages/still-map.ts";
import { Patterns, patternFill } from "./patterns.tsx";

interface StillMapProps {
  map: Outlines;
  label: string;
  /** How an area looks; without it all are ground. */
  lookOf?: (value: number | null, code: string) => Look;
}

export function StillMap({ map, label, lookOf }: StillMapProps) {
  const { width, height, areas, place } = map;
  const paths = new Map<string, { look: Look | undefined; path: string }>();
  for (const { code, value, path } of areas) {
    const look = lookOf?.(value, code);
    const key = look ? `${look.colour} ${look.pattern}` : "";
    paths.set(key, { look, path: (paths.get(key)?.path ?? "") + path });
  }
  return (
    <svg className="still-map" viewBox={`-2 -2 ${width + 4} ${height + 4}`} role="img" aria-label={label}>
      <Patterns />
      {[...paths].map(([key, { look, path }]) => (
        <g key={key}>
          <path className="still-area" fill={look?.colour} d={path} />
          {look?.pattern && <path fill={patternFill(look.pattern)} d={path} />}
        </g>
      ))}
      {place && <path className="still-place" d={place} />}
    </svg>
  );
}
