import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position, Ring } from "../../../server/geometry/outline.ts";
import { SharedFractions } from "../../../server/geometry/shared-area.ts";

/** A star around the origin: it never crosses itself. */
const star = fc
  .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 })
  .map((radii): Ring => {
    const corners = radii.map((radius, index): Position => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    return [...corners, ...corners.slice(0, 1)];
  });

const coordinate = fc.double({ min: -1.2, max: 1.2, noNaN: true });
const triangle = fc
  .tuple(coordinate, coordinate, coordinate, coordinate, coordinate, coordinate)
  .filter(([ax, ay, bx, by, cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) > 1e-3)
  .map(
    ([ax, ay, bx, by, cx, cy]): Ring => [
      [ax, ay],
      [bx, by],
      [cx, cy],
      [ax, ay],
    ],
  );

function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Sutherland and Hodgman: cuts the ring along each side of a triangle; another way than the one under test. */
function clipped(ring: readonly Position[], triangle: Ring): Position[] {
  const corners = signedArea(triangle) > 0 ? triangle : [...triangle].reverse();
  return corners.slice(1).reduce<Position[]>(
    (kept, to, side) => {
      const [x0, y0] = corners[side] ?? to;
      const beyond = ([x, y]: Position) => (to[0] - x0) * (y - y0) - (to[1] - y0) * (x - x0);
      return kept.flatMap((current, index) => {
        const before = kept.at(index - 1) ?? current;
        const [a, b] = [beyond(before), beyond(current)];
        const at = a / (a - b);
        const cut: Position = [before[0] + at * (current[0] - before[0]), before[1] + at * (current[1] - before[1])];
        return [...(a < 0 !== b < 0 ? [cut] : []), ...(b >= 0 ? [current] : [])];
      });
    },
    ring.slice(0, -1),
  );
}

describe("SharedFractions", () => {
  it("equals what is left when the area is cut, whichever way the rings go", async () => {
    await fc.assert(
      fc.asyncProperty(star, triangle, fc.boolean(), async (area, shape, turned) => {
        const [share] = await new SharedFractions([[shape]]).of([[[turned ? [...area].reverse() : area]]]);
        const expected = Math.abs(signedArea(clipped(area, shape)) / signedArea(area));
        expect(share).toBeCloseTo(expected, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes holes out of the shape and of the area, and adds parts", async () => {
    await fc.assert(
      fc.asyncProperty(star, triangle, async (area, shape) => {
        const small = area.map(([x, y]): Position => [x / 3, y / 3]);
        const [whole = 0, hole = 0] = [area, small].map((ring) => Math.abs(signedArea(ring)));
        const common = (ring: Ring) => Math.abs(signedArea(clipped(ring, shape)));
        const [ofHoled] = await new SharedFractions([[shape]]).of([[[area, small]]]);
        expect(ofHoled).toBeCloseTo((common(area) - common(small)) / (whole - hole), 9);
        const [inHoled] = await new SharedFractions([[area, small]]).of([[[shape]]]);
        expect(inHoled).toBeCloseTo((common(area) - common(small)) / Math.abs(signedArea(shape)), 7);
        const away = small.map(([x, y]): Position => [x + 10, y]);
        const [ofParts] = await new SharedFractions([[area]]).of([[[small], [away]]]);
        expect(ofParts).toBeCloseTo(0.5, 9);
      }),
    );
  });

  it("is 1 inside, 0 apart, and not known of shapes made to be slow", async () => {
    const square = (x: number, size: number): Ring => [
      [x, 0],
      [x + size, 0],
      [x + size, size],
      [x, size],
      [x, 0],
    ];
    expect(await new SharedFractions([[square(0, 10)]]).of([[[square(1, 1)]], [[square(20, 1)]]])).toEqual([1, 0]);
    const comb: Position[] = Array.from({ length: 40_000 }, (_, tooth) => [tooth % 2, tooth / 40_000]);
    const slow: Ring = [...comb, [-1, 1], [-1, 0], [0, 0]];
    const waves = Array.from({ length: 100 }, (_, wave): Position => [0.75 - wave / 200, 0.5 + (wave % 2) / 4]);
    const areas = Array.from({ length: 20 }, () => [[[[0.25, 0.25], [0.75, 0.25], ...waves, [0.25, 0.25]] as Ring]]);
    const shares = await new SharedFractions([[slow]]).of(areas);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeNull();
  });
});
