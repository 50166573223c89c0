/** The part of one area that another covers, without overlaying them: no topology, so nothing that can fail. */
import type { Polygon, Position, Ring } from "./outline.ts";
import { Slices } from "./slices.ts";

/** A line from left to right; `sign` is +1 where its polygon lies below it, −1 where above. */
interface Line {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  sign: number;
}

/** A ring, and the sign of those of its lines that go right. */
interface TurnedRing {
  ring: Ring;
  sign: number;
}

interface Box {
  left: number;
  right: number;
  floor: number;
  top: number;
}

const ORIGIN: Position = [0, 0];

function turnedRings(polygons: readonly Polygon[]): TurnedRing[] {
  return polygons.flatMap((rings) =>
    rings.map((ring, index) => {
      const [x, y] = ring[0] ?? ORIGIN;
      let turn = 0;
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = ring[i - 1] ?? ORIGIN;
        const [bx, by] = ring[i] ?? ORIGIN;
        turn += (ax - x) * (by - ay) - (ay - y) * (bx - ax);
      }
      // clockwise outer rings go right along their top; a hole takes away whichever way it goes
      return { ring, sign: (turn < 0 ? 1 : -1) * (index === 0 ? 1 : -1) };
    }),
  );
}

function addLine(lines: Line[], [ax, ay]: Position, [bx, by]: Position, sign: number): void {
  if (ax < bx) lines.push({ x0: ax, y0: ay, x1: bx, y1: by, sign });
  else if (ax > bx) lines.push({ x0: bx, y0: by, x1: ax, y1: ay, sign: -sign });
}

/** Of all lines those that matter in the box, from left to right. Runs of lines above it become one along its top. */
function linesOf(rings: readonly TurnedRing[], { left, right, floor, top }: Box): Line[] {
  const lines: Line[] = [];
  for (const { ring, sign } of rings) {
    let above: Position | undefined;
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1] ?? ORIGIN;
      const to = ring[i] ?? ORIGIN;
      const over = Math.min(from[1], to[1]) >= top;
      if (over) above ??= from;
      else if (above) {
        addLine(lines, [above[0], top], [from[0], top], sign);
        above = undefined;
      }
      // below the floor there is nothing of the box: all that such a line takes part in adds up to zero
      const aside = Math.max(from[0], to[0]) <= left || Math.min(from[0], to[0]) >= right;
      if (!over && !aside && Math.max(from[1], to[1]) > floor) addLine(lines, from, to, sign);
    }
    if (above) addLine(lines, [above[0], top], [ring.at(-1)?.[0] ?? above[0], top], sign);
  }
  return lines.sort((a, b) => a.x0 - b.x0);
}

const EVERYWHERE: Box = { left: -Infinity, right: Infinity, floor: -Infinity, top: Infinity };

function boxOf(lines: readonly Line[]): Box {
  return lines.reduce(
    ({ left, right, floor, top }, { x0, y0, x1, y1 }) => ({
      left: Math.min(left, x0),
      right: Math.max(right, x1),
      floor: Math.min(floor, y0, y1),
      top: Math.max(top, y0, y1),
    }),
    { left: Infinity, right: -Infinity, floor: Infinity, top: -Infinity },
  );
}

const heightAt = ({ x0, y0, x1, y1 }: Line, x: number) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);

/** ∫ of the lower of two lines, above `floor`, over the x that they share. */
function underBoth(a: Line, b: Line, floor: number): number {
  const left = Math.max(a.x0, b.x0);
  const right = Math.min(a.x1, b.x1);
  if (left >= right) return 0;
  const onLeft = heightAt(a, left);
  const onRight = heightAt(a, right);
  const gapLeft = heightAt(b, left) - onLeft;
  const gapRight = heightAt(b, right) - onRight;
  const low = (onLeft + Math.min(0, gapLeft) + onRight + Math.min(0, gapRight)) / 2 - floor;
  // where they cross, the lower one bends: the mean of the ends leaves out a triangle
  const crosses = gapLeft * gapRight < 0;
  const bend = crosses ? Math.abs(gapLeft * gapRight) / (2 * (Math.abs(gapLeft) + Math.abs(gapRight))) : 0;
  return (right - left) * (low + bend);
}

function sharedFraction(lines: readonly Line[], others: readonly Line[], floor: number): number {
  let whole = 0;
  let common = 0;
  for (const line of lines) {
    whole += line.sign * (line.x1 - line.x0) * ((line.y0 + line.y1) / 2 - floor);
    for (const other of others) {
      // they come from left to right
      if (other.x0 >= line.x1) break;
      common += line.sign * other.sign * underBoth(line, other, floor);
    }
  }
  return whole > 0 ? Math.min(1, Math.max(0, common / whole)) : 0;
}

/** Pairs of lines that an answer may compare: a second or two of work, reached only by shapes made to be slow. */
const MOST_PAIRS = 3e7;
/** Of one area: tens of milliseconds, in which nobody else is answered. */
const MOST_PAIRS_OF_ONE = 3e6;

/**
 * The fraction 0–1 of each area that lies in the shape, all in degrees; null when the shape is too intricate to tell. A
 * polygon is the sum of the strips below its lines down to a floor, taken with their signs; so the common part of two
 * polygons is the sum over all pairs of lines of what lies below both. Measured in degrees: over one LAO the ground
 * size of a degree differs by a few thousandths at most.
 */
export class SharedFractions {
  readonly #shape: readonly TurnedRing[];
  readonly #signal: AbortSignal | undefined;
  readonly #slices = new Slices();
  #pairs = 0;

  /** @param signal ends the work */
  constructor(shape: readonly Polygon[], signal?: AbortSignal) {
    this.#shape = turnedRings(shape);
    this.#signal = signal;
  }

  async of(areas: readonly (readonly Polygon[])[]): Promise<(number | null)[]> {
    const fractions: (number | null)[] = [];
    for (const area of areas) {
      await this.#slices.pause(this.#signal);
      fractions.push(this.#ofOne(area));
    }
    return fractions;
  }

  #ofOne(area: readonly Polygon[]): number | null {
    if (this.#pairs > MOST_PAIRS) return null;
    const lines = linesOf(turnedRings(area), EVERYWHERE);
    const box = boxOf(lines);
    const near = linesOf(this.#shape, box);
    const pairs = lines.length * near.length;
    this.#pairs += pairs;
    if (this.#pairs > MOST_PAIRS || pairs > MOST_PAIRS_OF_ONE) return null;
    return sharedFraction(lines, near, box.floor);
  }
}
