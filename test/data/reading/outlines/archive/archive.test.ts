import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readOutlines } from "../../../../../data/reading/outlines/read-outlines.ts";
import { box, bytesOf, faultOf, oneLayer } from "../reading.ts";
import { shp, zip } from "../shapefile-bytes.ts";

const GEOJSON = JSON.stringify({ type: "Polygon", coordinates: [box(100, 13, 1)] });
const MEGABYTE = 2 ** 20;

/** The entry of the first member in the directory: its fields stand at fixed places. */
function inDirectory(bytes: Buffer, change: (entry: number) => void): Buffer {
  change(bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
  return bytes;
}

describe("a zip", () => {
  it("gives every member that holds areas, and tells of the others", async () => {
    const files = {
      "a.geojson": GEOJSON,
      "b.kml": "<kml><Placemark/></kml>",
      "c.shp": shp([[box(100, 13, 1)]]),
      "d.shp": "x",
      "e.gpkg": "x",
      "inner.zip": "x",
      "read me.txt": "x",
      "__MACOSX/._a.geojson": "x",
    };
    const layers = await readOutlines("t.zip", zip(files));
    expect(layers.map(({ name, format }) => [name, format])).toEqual([
      ["a.geojson", "geojson"],
      ["c.shp", "shapefile"],
    ]);
    expect(layers[0]?.leftOut.map(({ what }) => what)).toEqual(["b.kml", "d.shp", "e.gpkg", "inner.zip"]);
  });

  it("is refused before it unfolds when its directory tells of a bomb", async () => {
    const zeros = new Uint8Array(15 * MEGABYTE);
    const ratio = Buffer.from(zipSync({ "a.geojson": zeros }));
    expect(await faultOf(readOutlines("t.zip", ratio))).toMatch(/a\.geojson in t\.zip unpacks to \d+ times its size/);
    const size = inDirectory(zip({ "a.geojson": GEOJSON }), () => {});
    const huge = inDirectory(size, (entry) => size.writeUInt32LE(3_000_000_000, entry + 24));
    expect(await faultOf(readOutlines("t.zip", huge))).toMatch(/unpacks to 2862 MB; at most 200 MB/);
  });

  it("never unpacks more than its directory tells, nor anything that its checksum contradicts", async () => {
    const lying = Buffer.from(zipSync({ "a.geojson": new Uint8Array(15 * MEGABYTE) }));
    const small = inDirectory(lying, (entry) => lying.writeUInt32LE(1000, entry + 24));
    expect(await faultOf(readOutlines("t.zip", small))).toMatch(/a\.geojson cannot be unpacked from t\.zip/);
    const changed = Buffer.from(zipSync({ "a.geojson": bytesOf(GEOJSON) }, { level: 0 }));
    changed.write("9", changed.indexOf("100"));
    expect(await faultOf(readOutlines("t.zip", changed))).toMatch(/its data is damaged/);
  });

  it("with a password says so", async () => {
    const plain = zip({ "a.geojson": GEOJSON });
    const locked = inDirectory(plain, (entry) => plain.writeUInt16LE(1, entry + 8));
    expect(await faultOf(readOutlines("t.zip", locked))).toMatch(/a\.geojson in t\.zip is protected by a password/);
  });

  it("may have names in UTF-8 without the flag that says so", async () => {
    const bytes = zip({ "ตำบล.geojson": GEOJSON });
    bytes.writeUInt16LE(0, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
    expect((await oneLayer("t.zip", bytes)).name).toBe("ตำบล.geojson");
  });
});
