/** A map that does not move: outlines as SVG. */
import type { StillMap as Outlines } from "../../server/pages/still-map.ts";

interface StillMapProps {
  map: Outlines;
  label: string;
  /** The colour of an area; without it all are ground. */
  fill?: (value: number | null, code: string) => string;
}

export function StillMap({ map, label, fill }: StillMapProps) {
  const { width, height, areas, place } = map;
  const paths = new Map<string | undefined, string>();
  for (const { code, value, path } of areas) {
    const colour = fill?.(value, code);
    paths.set(colour, (paths.get(colour) ?? "") + path);
  }
  return (
    <svg className="still-map" viewBox={`-2 -2 ${width + 4} ${height + 4}`} role="img" aria-label={label}>
      {[...paths].map(([colour, path]) => (
        <path key={colour ?? ""} className="still-area" fill={colour} d={path} />
      ))}
      {place && <path className="still-place" d={place} />}
    </svg>
  );
}
