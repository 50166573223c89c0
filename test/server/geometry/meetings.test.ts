import { describe, expect, it } from "vitest";
import { circle } from "../../../server/geometry/circle.ts";
import { meetings } from "../../../server/geometry/meetings.ts";
import type { Position } from "../../../server/geometry/outline.ts";

const COUNTRY = [97.5, 6, 105.5, 20] as const;

/** A ring with `teeth` long teeth that reach from the south edge of the box to the north. */
function comb([west, south, east, north]: readonly [number, number, number, number], teeth: number): Position[] {
  const step = (east - west) / (2 * teeth);
  const ring: Position[] = [[west, south]];
  for (let tooth = 0; tooth < teeth; tooth++) {
    const x = west + 2 * tooth * step;
    ring.push([x, north], [x + step, north], [x + step, south + 0.01], [x + 2 * step, south + 0.01]);
  }
  return [...ring, [east, south], [west, south]];
}

/** A winding line around the country with as many vertices as are taken. */
const border = Array.from({ length: 50_000 }, (_, index): Position => {
  const angle = (index * 2 * Math.PI) / 49_999;
  const wave = 1 + 0.02 * Math.sin(angle * 400);
  return [101.5 + 4 * wave * Math.cos(angle), 13 + 7 * wave * Math.sin(angle)];
});

describe("meetings", () => {
  it("is small for what people draw, and large for long teeth", () => {
    expect(meetings([[circle([100.5, 13.7], 20_000)]])).toBeLessThan(1000);
    expect(meetings([[circle([100.5, 13.7], 600_000)]])).toBeLessThan(10_000);
    expect(meetings([[border]])).toBeLessThan(150_000);
    expect(meetings([[comb(COUNTRY, 50)]])).toBeLessThan(50_000);
    expect(meetings([[comb(COUNTRY, 2000)]])).toBeGreaterThan(500_000);
    expect(meetings([[comb([100, 15, 100.5, 15.5], 2000)]])).toBeLessThan(100_000);
  });

  it("counts nothing twice of what lies beyond the country", () => {
    const far: Position[] = [
      [-170, -80],
      [170, -80],
      [170, 80],
      [-170, -80],
    ];
    expect(meetings([[far]])).toBeLessThan(30_000);
  });
});
