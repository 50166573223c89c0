import fc from "fast-check";
import type { Outline, Position, Ring } from "../../../../server/geometry/outline.ts";

/** Kilometres across, every size as likely as its double. */
export const size = fc.double({ min: Math.log(5), max: Math.log(300), noNaN: true }).map(Math.exp);

function around(
  [lng, lat]: Position,
  km: number,
  directions: readonly (readonly [angle: number, part: number])[],
): Ring {
  const corners = directions.map(
    ([angle, part]): Position => [
      lng + (Math.cos(angle) * part * km) / 2 / 108,
      lat + (Math.sin(angle) * part * km) / 2 / 110.6,
    ],
  );
  return [...corners, ...corners.slice(0, 1)];
}

const part = fc.double({ min: 0.15, max: 1, noNaN: true });
const shrunk = (ring: Ring, [lng, lat]: Position): Ring =>
  ring.map(([x, y]) => [(x + lng) / 2, (y + lat) / 2] as const);

/** Outlines of 5–300 km around the given places. */
export function randomOutlines(centers: readonly Position[]) {
  const placed = fc.constantFrom(...centers);
  /** Triangles, four-sided shapes, and stars of up to 40 corners: seen from the middle they never cross themselves. */
  const star = fc
    .tuple(placed, size, fc.array(part, { minLength: 3, maxLength: 40 }), part)
    .map(([center, km, parts, turn]) =>
      around(
        center,
        km,
        parts.map((each, index) => [((index + turn) * 2 * Math.PI) / parts.length, each] as const),
      ),
    );
  const quadrangle = fc.tuple(placed, size, part).map(([center, km, flat]) => {
    const angle = (flat * Math.PI) / 2.5;
    return around(
      center,
      km,
      [angle, Math.PI - angle, Math.PI + angle, -angle].map((each) => [each, 1] as const),
    );
  });
  const holed = (island: boolean): fc.Arbitrary<Outline> =>
    fc.tuple(placed, size).map(([center, km]) => {
      const ring = around(
        center,
        km,
        [0, 1.2, 2.5, 3.6, 5].map((angle) => [angle, 1] as const),
      );
      const hole = shrunk(ring, center);
      return island ? [[ring, hole], [shrunk(hole, center)]] : [[ring, hole]];
    });
  return { star, quadrangle, holed };
}
