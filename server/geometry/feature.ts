/** What a tile holds, before it becomes a vector tile or GeoJSON. Coordinates are integers in tile units, y down. */

/** u0, v0, u1, v1, …; the last point of a ring is not the first again. */
export type Path = readonly number[];

export type TileGeometry =
  | { type: "point"; at: readonly [number, number] }
  | { type: "line"; lines: readonly Path[] }
  /** Of each polygon the outer ring first, clockwise on screen; then its holes, counter-clockwise. */
  | { type: "polygon"; polygons: readonly (readonly Path[])[] };

export type Property = string | number | boolean;

export interface TileFeature {
  id?: number;
  /** null = unknown: the property is left out of vector tiles and null in GeoJSON. */
  properties: Readonly<Record<string, Property | null>>;
  geometry: TileGeometry;
}

/** Twice the signed area; positive = clockwise on screen. */
function signedArea(path: Path): number {
  let sum = 0;
  for (let i = 0, j = path.length - 2; i < path.length; j = i, i += 2) {
    sum += (path[j] as number) * (path[i + 1] as number) - (path[i] as number) * (path[j + 1] as number);
  }
  return sum;
}

function withoutRepeats(path: Path): number[] {
  const kept: number[] = [];
  for (let i = 0; i < path.length; i += 2) {
    const u = path[i] as number;
    const v = path[i + 1] as number;
    if (kept.length === 0 || u !== kept.at(-2) || v !== kept.at(-1)) kept.push(u, v);
  }
  return kept;
}

function openRing(path: Path): number[] {
  const ring = withoutRepeats(path);
  while (ring.length > 2 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1)) ring.length -= 2;
  return ring;
}

function reversed(path: Path): number[] {
  const result: number[] = [];
  for (let i = path.length - 2; i >= 0; i -= 2) result.push(path[i] as number, path[i + 1] as number);
  return result;
}

/** The ring wound as asked; null when rounding left it without area. */
function wound(path: Path, clockwise: boolean): number[] | null {
  const ring = openRing(path);
  const area = ring.length < 6 ? 0 : signedArea(ring);
  if (area === 0) return null;
  return area > 0 === clockwise ? ring : reversed(ring);
}

/**
 * Rings as the vector tile specification wants them. Polygons without area go; when none is left, a square of one `step`
 * stays where the first was: an LAO that is too small for this zoom can still be found, coloured and clicked.
 */
export function polygonGeometry(polygons: readonly (readonly Path[])[], step: number): TileGeometry | null {
  const kept = polygons.flatMap(([outer, ...holes]) => {
    const ring = outer && wound(outer, true);
    return ring ? [[ring, ...holes.map((hole) => wound(hole, false)).filter((hole) => hole !== null)]] : [];
  });
  if (kept.length > 0) return { type: "polygon", polygons: kept };
  const [u, v] = polygons[0]?.[0] ?? [];
  if (u === undefined || v === undefined) return null;
  return { type: "polygon", polygons: [[[u, v, u + step, v, u + step, v + step, u, v + step]]] };
}

export function lineGeometry(lines: readonly Path[]): TileGeometry | null {
  const kept = lines.map(withoutRepeats).filter((line) => line.length >= 4);
  return kept.length > 0 ? { type: "line", lines: kept } : null;
}
