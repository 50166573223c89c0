/** The part of one area that another covers, without overlaying them: no topology, so nothing that can fail. */
import type { Polygon } from "./outline.ts";

/** A line from left to right; `sign` is +1 where its polygon lies below it, −1 where above. */
interface Line {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  sign: number;
}

/** Non-vertical lines of polygons, each counted so that the strips below all of them add up to the polygons. */
function linesOf(polygons: readonly Polygon[]): Line[] {
  return polygons.flatMap((rings) =>
    rings.flatMap((ring, index) => {
      const lines: Line[] = [];
      let turn = 0;
      for (let i = 1; i < ring.length; i++) {
        const [[ax, ay], [bx, by]] = [ring[i - 1] ?? [0, 0], ring[i] ?? [0, 0]];
        turn += (ax - (ring[0]?.[0] ?? 0)) * (by - ay) - (ay - (ring[0]?.[1] ?? 0)) * (bx - ax);
        if (ax < bx) lines.push({ x0: ax, y0: ay, x1: bx, y1: by, sign: 1 });
        else if (ax > bx) lines.push({ x0: bx, y0: by, x1: ax, y1: ay, sign: -1 });
      }
      // clockwise outer rings go right along their top; a hole takes away whichever way it goes
      const direction = (turn < 0 ? 1 : -1) * (index === 0 ? 1 : -1);
      return lines.map((line) => ({ ...line, sign: line.sign * direction }));
    }),
  );
}

/** ∫ of the lower of two lines, above `floor`, over the x that they share. */
function underBoth(a: Line, b: Line, floor: number): number {
  const left = Math.max(a.x0, b.x0);
  const right = Math.min(a.x1, b.x1);
  if (left >= right) return 0;
  const at = ({ x0, y0, x1, y1 }: Line, x: number) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  const [aLeft, aRight, bLeft, bRight] = [at(a, left), at(a, right), at(b, left), at(b, right)];
  const low = (Math.min(aLeft, bLeft) + Math.min(aRight, bRight)) / 2 - floor;
  const [gapLeft, gapRight] = [aLeft - bLeft, aRight - bRight];
  // where they cross, the lower one bends: a triangle is missing from the mean of the ends
  const bend = gapLeft * gapRight < 0 ? Math.abs(gapLeft * gapRight) / (2 * (Math.abs(gapLeft) + Math.abs(gapRight))) : 0;
  return (right - left) * (low + bend);
}

/** Pairs of lines that an answer may compare: about a second of work, reached only by shapes made to be slow. */
const MOST_PAIRS = 1e8;

/**
 * The fraction 0–1 of each area that lies in the shape, all in degrees; null when the shape is too intricate to tell. A
 * polygon is the sum of the strips below its lines down to a floor, taken with their signs; so the common part of two
 * polygons is the sum over all pairs of lines of what lies below both. Measured in degrees: over one LAO the ground
 * size of a degree differs by a few thousandths at most.
 */
export function sharedFractions(areas: readonly (readonly Polygon[])[], shape: readonly Polygon[]): (number | null)[] {
  const shapeLines = linesOf(shape);
  let pairs = 0;
  return areas.map((area) => {
    const lines = linesOf(area);
    const left = lines.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
    const right = lines.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
    const floor = lines.reduce((least, { y0, y1 }) => Math.min(least, y0, y1), Infinity);
    // below a line that runs under the whole area there is nothing of it: all its pairs add up to zero
    const near = shapeLines.filter(({ x0, y0, x1, y1 }) => x0 < right && x1 > left && Math.max(y0, y1) > floor);
    pairs += lines.length * near.length;
    return pairs > MOST_PAIRS ? null : sharedFraction(lines, near, floor);
  });
}

function sharedFraction(lines: readonly Line[], others: readonly Line[], floor: number): number {
  let whole = 0;
  let common = 0;
  for (const line of lines) {
    whole += line.sign * (line.x1 - line.x0) * ((line.y0 + line.y1) / 2 - floor);
    for (const other of others) common += line.sign * other.sign * underBoth(line, other, floor);
  }
  return whole > 0 ? Math.min(1, Math.max(0, common / whole)) : 0;
}
