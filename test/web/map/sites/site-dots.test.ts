import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSites, encodeSites } from "../../../../data/site-columns.ts";
import { nearestDot, radiusAt, sameDots, siteDots } from "../../../../web/map/sites/site-dots.ts";

const THAILAND = [97, 5, 106, 21] as const;

const columns = decodeSites(
  encodeSites([
    { year: 2550, lng: 100, lat: 14, lao: "1001", key: "a" },
    { year: 2551, lng: 100.5, lat: 14, lao: "1002", key: "b" },
    { year: 2553, lng: 100, lat: 14, lao: "1001", key: "c" },
  ]).buffer,
);
const until = (year: number) => [siteDots("x", columns, year, "until")];
const from = (lng: number, lat: number) => (x: number, y: number) => Math.hypot(x - lng, y - lat);

describe("the nearest dot", () => {
  it("is one of the period, the latest of those that lie on each other", () => {
    const at = (year: number) => nearestDot(until(year), THAILAND, from(100, 14));
    expect(at(2549)).toBeNull();
    expect(at(2551)).toMatchObject({ kind: "site", programme: "x", key: "a", lao: "1001", year: 2550, count: 1 });
    expect(at(2553)).toMatchObject({ key: "c", year: 2553 });
    const only = [siteDots("x", columns, 2551, "in")];
    expect(nearestDot(only, THAILAND, from(100, 14))).toMatchObject({ key: "b", lng: 100.5 });
  });

  it("is within the box", () => {
    expect(nearestDot(until(2553), [100.2, 13, 101, 15], from(100, 14))).toMatchObject({ key: "b" });
    expect(nearestDot(until(2553), [100.1, 13, 100.2, 15], from(100, 14))).toBeNull();
  });
});

describe("dots", () => {
  it("are the same when neither their sites nor their period differ", () => {
    expect(sameDots(until(2551), until(2551))).toBe(true);
    // no site began in that year
    expect(sameDots(until(2551), until(2552))).toBe(true);
    expect(sameDots(until(2551), until(2553))).toBe(false);
    expect(sameDots(until(2551), [])).toBe(false);
    expect(sameDots(until(2551), null)).toBe(false);
    expect(sameDots(null, null)).toBe(true);
  });

  it("never shrink on the way in, and many are smaller than few", () => {
    const zoom = fc.double({ min: 3, max: 18, noNaN: true });
    fc.assert(
      fc.property(zoom, zoom, (one, other) => {
        const [out, closer] = [Math.min(one, other), Math.max(one, other)];
        expect(radiusAt(out, 1000)).toBeLessThanOrEqual(radiusAt(closer, 1000));
        expect(radiusAt(out, 200_000)).toBeLessThan(radiusAt(out, 1000));
      }),
    );
  });
});
