import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { LEVELS_OF_DETAIL } from "../../../data/area.ts";
import { arcOf, ringArea, type Shape } from "../../../data/boundaries/arcs.ts";
import { decodeOutlines } from "../../../data/boundaries/codec.ts";
import { isInside } from "../../../data/boundaries/label-point.ts";
import { type Layout, layOut, MERCATOR, project, ringPositions } from "../../../data/boundaries/layout.ts";
import { merge } from "../../../data/boundaries/merge.ts";
import { BOUNDARIES, OUTLINES_FILE, readBoundaries } from "../../../data/boundaries/read.ts";
import { checkTiling, outerEdge } from "../../../data/boundaries/sew.ts";
import { conflicts } from "../../../data/boundaries/untangle.ts";

const { areas, borders } = readBoundaries();
const { arcs, ranks, grid, approximate } = decodeOutlines(readFileSync(join(BOUNDARIES, OUTLINES_FILE)));
const laos = areas.filter(({ level }) => level === "lao");
const shapes = laos.map(({ shape }) => shape);
const byParent = new Map<string, typeof laos>();
for (const lao of laos) {
  for (const code of [lao.province, lao.amphoe ?? ""]) byParent.set(code, [...(byParent.get(code) ?? []), lao]);
}
const members = (code: string) => byParent.get(code) ?? [];
const sorted = (references: number[]) => [...references].sort((a, b) => a - b);

describe("lines that areas share", () => {
  it("are used once, or twice in opposite directions", () => {
    expect(() => checkTiling(arcs, shapes)).not.toThrow();
    expect(new Set(shapes.flat(3).map(arcOf)).size).toBe(arcs.starts.length - 1);
  });

  it("make provinces and amphoe: their outline is the outer edge of their LAOs", () => {
    for (const area of areas) {
      if (area.level === "lao") continue;
      const edge = outerEdge(members(area.code).map(({ shape }) => shape));
      expect(sorted(area.shape.flat(2)), `${area.level} ${area.code}`).toEqual(sorted(edge));
    }
  });

  it("are each drawn by exactly one border", () => {
    expect(sorted(borders.flatMap((border) => border.arcs))).toEqual(arcs.starts.subarray(1).reduce(pushIndex, []));
  });

  it("are drawn as what they separate", () => {
    const sides = new Map<number, typeof laos>();
    for (const lao of laos)
      for (const arc of lao.shape.flat(2).map(arcOf)) sides.set(arc, [...(sides.get(arc) ?? []), lao]);
    for (const border of borders) {
      for (const arc of border.arcs) {
        const [one, other] = sides.get(arc) ?? [];
        const kinds = {
          coast: !other,
          province: other && one?.province !== other.province,
          amphoe: one?.amphoe !== other?.amphoe,
          lao: true,
        };
        const highest = Object.entries(kinds).find(([, separates]) => separates)?.[0];
        expect(border.kind, `arc ${arc}`).toBe(highest);
        expect(border.approximate).toBe(approximate[arc] === 1);
        if (border.approximate) expect([one?.boundary, other?.boundary]).not.toContain("exact");
      }
    }
  });
}, 60_000);

describe.each(LEVELS_OF_DETAIL.map((level, index) => ({ level, index })))(
  "level of detail $level",
  ({ index }) => {
    let layout: Layout;
    beforeAll(() => {
      layout = layOut(arcs.starts, ranks, project(grid, arcs, MERCATOR), index);
    });
    const area = (shape: Shape) =>
      shape.flat().reduce((sum, ring) => sum + ringArea(layout.starts, layout.x, layout.y, ring), 0);

    it("has no lines that cross, touch or fold", () => {
      expect(conflicts(layout.starts, layout)).toEqual([]);
    });

    it("turns every shell one way and every hole the other, none is empty", () => {
      const wrong = areas.filter(({ shape }) =>
        shape.some((polygon) =>
          polygon.some((ring, i) => ringArea(layout.starts, layout.x, layout.y, ring) > 0 === i > 0),
        ),
      );
      expect(wrong.map(({ level, code }) => `${level} ${code}`)).toEqual([]);
    });

    it("has provinces and amphoe as large as their LAOs together", () => {
      for (const upper of areas) {
        if (upper.level === "lao") continue;
        const parts = members(upper.code).reduce((sum, lao) => sum + area(lao.shape), 0);
        expect(Math.abs(parts / area(upper.shape) - 1), upper.code).toBeLessThan(1e-9);
      }
    });

    it("leaves every island outside the others", () => {
      const islands = ringPositions(layout, merge(arcs, shapes)).map(([shell = []]) => shell);
      const swallowed = islands.filter(([x = 0, y = 0], i) =>
        islands.some((other, j) => i !== j && isInside([[other]], x, y)),
      );
      expect(swallowed.map(([x, y]) => [x, y])).toEqual([]);
    });
  },
  60_000,
);

function pushIndex(list: number[], _: number, index: number): number[] {
  list.push(index);
  return list;
}
