import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemOfName, toDegrees } from "../../../../data/reading/outlines/coordinate-systems.ts";

/** Metres between two places, well enough over a kilometre. */
function metres([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[]): number {
  return Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1) * 111_195;
}

const eastings = fc.double({ min: 200_000, max: 800_000, noNaN: true });
const northings = fc.double({ min: 620_000, max: 2_270_000, noNaN: true });

/** Geocentric shift by the three numbers of the Royal Thai Survey Department, from and to ellipsoids written out. */
function surveyShift([lng, lat]: readonly [number, number]): [number, number] {
  const turn = Math.PI / 180;
  const [a, f] = [6_377_276.345, 1 / 300.8017];
  const e2 = f * (2 - f);
  const n = a / Math.sqrt(1 - e2 * Math.sin(lat * turn) ** 2);
  const x = n * Math.cos(lat * turn) * Math.cos(lng * turn) + 206;
  const y = n * Math.cos(lat * turn) * Math.sin(lng * turn) + 837;
  const z = n * (1 - e2) * Math.sin(lat * turn) + 295;
  const [A, F] = [6_378_137, 1 / 298.257223563];
  const E2 = F * (2 - F);
  let phi = Math.atan2(z, Math.hypot(x, y) * (1 - E2));
  for (let round = 0; round < 6; round++) {
    const N = A / Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
    phi = Math.atan2(z + E2 * N * Math.sin(phi), Math.hypot(x, y));
  }
  return [Math.atan2(y, x) / turn, phi / turn];
}

describe("coordinate systems", () => {
  it("know the central meridians, and where 500,000 m lies", () => {
    for (const [system, meridian] of [
      ["32647", 99],
      ["32648", 105],
    ] as const) {
      const [lng, lat] = toDegrees(system)([500_000, 1_658_000]);
      expect(lng).toBeCloseTo(meridian, 9);
      expect(lat).toBeCloseTo(14.997, 2);
    }
  });

  it("agree with PostGIS where Suvarnabhumi lies in UTM 47", () => {
    // select ST_AsText(ST_Transform(ST_SetSRID(ST_Point(689000, 1514000), 32647), 4326), 7)
    expect(metres(toDegrees("32647")([689_000, 1_514_000]), [100.7475813, 13.6888739])).toBeLessThan(0.1);
  });

  it("shift Indian 1975 to within 5 m of what the survey department's numbers say, all over Thailand", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 97.3, max: 105.7, noNaN: true }),
        fc.double({ min: 5.6, max: 20.5, noNaN: true }),
        (lng, lat) => {
          expect(metres(toDegrees("4240")([lng, lat]), surveyShift([lng, lat]))).toBeLessThan(5);
        },
      ),
      { verbose: true },
    );
  });

  it("say the same of Indian 1975 in metres and in degrees, some 450 m from WGS 84", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(["24047", "32647"] as const, ["24048", "32648"] as const),
        eastings,
        northings,
        (zone, x, y) => {
          const moved = metres(toDegrees(zone[0])([x, y]), toDegrees(zone[1])([x, y]));
          expect(moved).toBeGreaterThan(430);
          expect(moved).toBeLessThan(580);
        },
      ),
      { verbose: true },
    );
  });

  it("never throw, whatever the numbers", () => {
    fc.assert(
      fc.property(fc.constantFrom("24048", "32647", "3857", "4240"), fc.double(), fc.double(), (system, x, y) => {
        expect(toDegrees(system as "24048")([x, y])).toHaveLength(2);
      }),
      { verbose: true },
    );
  });

  it.each([
    ["EPSG:32647", "32647"],
    ["urn:ogc:def:crs:EPSG::24048", "24048"],
    ["urn:ogc:def:crs:EPSG:6.9:4326", "4326"],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "4326"],
    ["EPSG:3857", "3857"],
    ["EPSG:2056", null],
    ["Everest", null],
  ])("are named %s", (name, system) => expect(systemOfName(name)).toBe(system));
});
