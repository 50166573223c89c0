import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTwkb } from "../../../server/geometry/twkb.ts";
import { database } from "../../engines/database.ts";

const { owner } = await database();

const point = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }));

describe("readTwkb", () => {
  it("reads what the database writes", async () => {
    const line = fc.array(point, { minLength: 2, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
        const distinct = lines.map((points) => points.map(([u, v], i) => [u + (i % 2), v] as const));
        const geometry = { type: "MultiLineString", coordinates: distinct };
        const [row] = await owner<{ twkb: Uint8Array; count: number }[]>`
          select ST_AsTWKB(g, 0) as twkb, ST_NPoints(g) as count from (select ST_GeomFromGeoJSON(${JSON.stringify(geometry)}) as g) as it`;
        const read = readTwkb(row?.twkb ?? new Uint8Array());
        const repeats = (path: readonly number[]) =>
          path.filter((u, i) => i % 2 === 0 && (i === 0 || u !== path[i - 2] || path[i + 1] !== path[i - 1])).length;
        expect(read.lines.map(repeats)).toEqual(distinct.map((points) => repeats(points.flat())));
        expect(read.lines.map((path) => path.slice(0, 2))).toEqual(distinct.map(([first]) => [...(first ?? [])]));
        expect(read.lines.map((path) => path.slice(-2))).toEqual(distinct.map((points) => [...(points.at(-1) ?? [])]));
      }),
      { numRuns: 50 },
    );
  });

  it("finds polygons inside collections, multiplies, and passes points over", async () => {
    const [row] = await owner<{ twkb: Uint8Array }[]>`
      select ST_AsTWKB('GEOMETRYCOLLECTION(POINT(1 2), MULTIPOLYGON(((0 0, 9 0, 9 9, 0 0), (1 0, 2 0, 2 1, 1 0))), MULTIPOINT(3 4, 5 6), LINESTRING(7 7, 8 8))'::geometry, 0) as twkb`;
    expect(readTwkb(row?.twkb ?? new Uint8Array(), 2)).toEqual({
      lines: [[14, 14, 16, 16]],
      polygons: [
        [
          [0, 0, 18, 0, 18, 18, 0, 0],
          [2, 0, 4, 0, 4, 2, 2, 0],
        ],
      ],
    });
  });

  it("is empty for an empty geometry, and refuses what it cannot read", async () => {
    const [row] = await owner<{ twkb: Uint8Array }[]>`select ST_AsTWKB('POLYGON EMPTY'::geometry, 0) as twkb`;
    expect(readTwkb(row?.twkb ?? new Uint8Array())).toEqual({ lines: [], polygons: [] });
    expect(() => readTwkb(Uint8Array.of(2, 0, 5, 1))).toThrow("end of TWKB");
    expect(() => readTwkb(Uint8Array.of(9, 0))).toThrow("Unexpected TWKB type: 9");
    expect(() => readTwkb(Uint8Array.of(2, 1))).toThrow("head");
  });
});
