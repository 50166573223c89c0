import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circleShape, formatShape, parseShape, polygonShape } from "../../../web/view/shape.ts";

const degrees = (limit: number) => fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((value) => value / 1e5 + 0);
const place = fc.tuple(degrees(180), degrees(90));
const rings = fc.array(place, { minLength: 3, maxLength: 30 });
const polygons = fc.array(fc.array(rings, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

describe("a shape in the URL", () => {
  it("comes back as it went in: polygons with holes and parts, anywhere on earth", () => {
    fc.assert(
      fc.property(polygons, (coordinates) => {
        const shape = polygonShape(coordinates);
        fc.pre(shape !== null);
        expect(shape && parseShape(formatShape(shape))).toEqual(shape);
      }),
      { verbose: true },
    );
  });

  it("comes back as it went in: circles", () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0.001, max: 1000, noNaN: true }), (center, km) => {
        const shape = circleShape(center, km);
        expect(shape).not.toBeNull();
        expect(shape && parseShape(formatShape(shape))).toEqual(shape);
      }),
      { verbose: true },
    );
  });

  it("uses letters that a URL leaves alone", () => {
    fc.assert(
      fc.property(polygons, (coordinates) => {
        const shape = polygonShape(coordinates);
        fc.pre(shape !== null);
        const text = shape ? formatShape(shape).slice(2) : "";
        expect(encodeURIComponent(text)).toBe(text);
      }),
      { verbose: true },
    );
  });

  it("is short: a village of twenty corners takes less than a hundred letters", () => {
    const ring = Array.from({ length: 20 }, (_, step) => {
      const turn = (2 * Math.PI * step) / 20;
      return [99 + 0.004 * Math.cos(turn), 18 + 0.004 * Math.sin(turn)];
    });
    const shape = polygonShape([[ring]]);
    expect(shape && formatShape(shape).length).toBeLessThan(100 + 2 + 12);
  });

  it("is never made of broken text, and reading never throws", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."ABCgh-_.~,:0123456789"), maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom("c:", "p:", ""), letters, (kind, text) => {
        const shape = parseShape(kind + text);
        if (shape) expect(parseShape(formatShape(shape))).toEqual(shape);
      }),
      { verbose: true },
    );
  });

  it.each([
    "",
    "c:",
    "c:100,13",
    "c:100,13,-1",
    "c:100,91,5",
    "c:1e2,13,5",
    "c:100,13,1001",
    "p:",
    "p:AA",
    "p:AAAAAA",
    "x:1",
  ])("refuses %j", (text) => expect(parseShape(text)).toBeUndefined());
});

describe("polygonShape", () => {
  it("closes rings, drops repeats, and leaves out what is no ring", () => {
    const square = [
      [100, 13],
      [101, 13],
      [101, 13.000001],
      [101, 14],
    ];
    expect(polygonShape([[square], [[[100, 13]]]])).toEqual({
      kind: "polygon",
      polygons: [
        [
          [
            [100, 13],
            [101, 13],
            [101, 14],
            [100, 13],
          ],
        ],
      ],
    });
    expect(
      polygonShape([
        [
          [
            [100, 13],
            [101, 13],
          ],
        ],
      ]),
    ).toBeNull();
    expect(
      polygonShape([
        [
          [
            [700000, 2000000],
            [700100, 2000000],
            [700100, 2000100],
          ],
        ],
      ]),
    ).toBeNull();
  });
});
