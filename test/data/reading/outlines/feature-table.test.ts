import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFeatureTable } from "../../../../data/reading/outlines/feature-table.ts";
import { pointInside } from "../../../../data/reading/outlines/point-inside.ts";
import { written } from "./outline-files.ts";

/** Even-odd. */
function isInside(rings: readonly (readonly (readonly number[])[])[], [x = 0, y = 0]: readonly number[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [at, [ax = 0, ay = 0]] of ring.entries()) {
      const [bx = 0, by = 0] = ring[(at + 1) % ring.length] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

const bytesOf = (content: object) => new TextEncoder().encode(JSON.stringify(content));
const point = (properties: object, coordinates: unknown) => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates },
});
const collection = (...features: object[]) => bytesOf({ type: "FeatureCollection", features });

describe("the features of a file as rows", () => {
  it("have all titles of all features, and their shape says where they are", async () => {
    const file = collection(
      point({ key: "A", lat: 1, สมาชิก: 30 }, [98.98, 18.79, null]),
      point({ key: "B", ปี: 2560 }, [99, 18]),
    );
    expect(await readFeatureTable("a.geojson", file)).toEqual({
      header: ["key", "สมาชิก", "ปี", "lat", "lon"],
      headerRow: 1,
      rows: [
        { row: 2, cells: ["A", "30", "", "18.7900000", "98.9800000"] },
        { row: 3, cells: ["B", "", "2560", "18.0000000", "99.0000000"] },
      ],
      issues: [],
    });
  });

  it("say which of them have no place", async () => {
    const { rows, issues } = await readFeatureTable(
      "a.geojson",
      collection(point({}, [99, 18]), point({}, [null, 18])),
    );
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ value: "Point", severity: "warning" }]);
  });

  it("stand at a point inside their largest polygon, whatever its holes", () => {
    fc.assert(
      fc.property(written, ({ areas }) => {
        for (const { polygons } of areas) {
          const place = pointInside(polygons);
          expect(polygons.filter((rings) => isInside(rings, place))).toHaveLength(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
