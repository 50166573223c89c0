import { describe, expect, it } from "vitest";
import { openAreaFile, plainShape } from "../../../web/files/open.ts";
import { box, faultOf } from "../../data/reading/outlines/reading.ts";

const fileOf = (content: unknown) => new File([JSON.stringify(content)], "a.geojson");
const polygon = { type: "Polygon", coordinates: [box(100, 13, 1)] };
const point = { type: "Point", coordinates: [1, 2] };

describe("a file that is opened", () => {
  it("is measured before it is read", async () => {
    expect(await faultOf(openAreaFile(new File([], "a.zip")))).toBe("The file a.zip is empty");
    const big = new File([new Uint8Array(10 * 2 ** 20 + 1)], "b.zip");
    expect(await faultOf(openAreaFile(big))).toMatch(/b\.zip has 11 MB; at most 10 MB/);
  });

  it("is a shape at once when it has one area and leaves nothing to ask or to tell", async () => {
    const shape = { kind: "polygon", polygons: [[box(100, 13, 1)]] };
    expect(plainShape(await openAreaFile(fileOf(polygon)))).toEqual(shape);
    const besidePoint = { type: "GeometryCollection", geometries: [polygon, point] };
    expect(plainShape(await openAreaFile(fileOf(besidePoint)))).toBeNull();
  });
});
