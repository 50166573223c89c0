import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeOutlines, encodeOutlines, type Outlines } from "../../../data/boundaries/codec.ts";

const coordinate = fc.integer({ min: -(2 ** 29), max: 2 ** 29 });
const point = fc.record({ x: coordinate, y: coordinate, rank: fc.integer({ min: 0, max: 3 }) });
const line = fc.record({
  points: fc.array(point, { minLength: 2, maxLength: 20 }),
  approximate: fc.constantFrom(0, 1),
});
const reference = fc.integer({ min: -30_000, max: 30_000 });
const shape = fc.array(fc.array(fc.array(reference, { maxLength: 9 }), { maxLength: 3 }), { maxLength: 4 });
const degree = fc.double({ min: -180, max: 180, noNaN: true });

const outlines = fc
  .record({
    lines: fc.array(line, { maxLength: 12 }),
    shapes: fc.array(shape, { maxLength: 5 }),
    grid: fc.tuple(degree, degree, degree, degree),
  })
  .map(({ lines, shapes, grid: [a, b, c, d] }): Outlines => {
    const points = lines.flatMap((each) => each.points);
    const starts = new Uint32Array(lines.length + 1);
    for (const [i, each] of lines.entries()) starts[i + 1] = (starts[i] ?? 0) + each.points.length;
    return {
      grid: { scale: [a, b], translate: [c, d] },
      arcs: { starts, x: Int32Array.from(points, ({ x }) => x), y: Int32Array.from(points, ({ y }) => y) },
      ranks: Uint8Array.from(points, ({ rank }) => rank),
      approximate: Uint8Array.from(lines, (each) => each.approximate),
      shapes,
    };
  });

describe("the file of outlines", () => {
  it("reads back what was written, and is written the same twice", () => {
    fc.assert(
      fc.property(outlines, (value) => {
        const file = encodeOutlines(value);
        expect(decodeOutlines(file)).toEqual(value);
        expect(encodeOutlines(value).equals(file)).toBe(true);
      }),
    );
  });

  it("refuses what is not such a file", () => {
    expect(() => decodeOutlines(new Uint8Array([1, 2, 3]))).toThrow();
  });
});
