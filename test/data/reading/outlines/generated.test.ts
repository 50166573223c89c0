import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../runs.ts";
import { hasGdal, readByGdal } from "./gdal.ts";
import { canonical, kmlText, shapefileParts, WRITERS, type Written, wellWound, written } from "./outline-files.ts";
import { oneLayer } from "./reading.ts";
import { zip } from "./shapefile-bytes.ts";

async function readAreas(name: string, bytes: Uint8Array) {
  const layer = await oneLayer(name, bytes);
  expect(layer.leftOut).toEqual([]);
  expect(layer.doubts).toEqual([]);
  const attributes = layer.attributes(layer.encoding.likely);
  return layer.outlines.map((polygons, at) => {
    const { NAME, name } = attributes[at] ?? {};
    return { name: NAME ?? name ?? null, polygons };
  });
}

describe("generated outlines", { timeout: 1_800_000 }, () => {
  it.each(Object.entries(WRITERS))("are read as they were made: %s", async (name, write) => {
    await fc.assert(
      fc.asyncProperty(written, async (content) => {
        expect(canonical(await readAreas(name, write(content)))).toEqual(canonical(content.areas));
      }),
      { numRuns: runs(1000, 10_000) },
    );
  });

  const byGdal: [
    string,
    (contents: Written[]) => { name: string; bytes: Uint8Array; files: Record<string, Uint8Array> },
  ][] = [
    [
      "shapefile",
      (contents) => {
        const files = shapefileParts(...contents);
        return { name: "t.zip", bytes: zip(files), files };
      },
    ],
    [
      "KML",
      (contents) => {
        const bytes = Buffer.from(kmlText(...contents));
        return { name: "a.kml", bytes, files: { "a.kml": bytes } };
      },
    ],
  ];
  it.runIf(hasGdal).each(byGdal)("are read as GDAL reads them: %s", async (_, write) => {
    // starting GDAL takes longer than reading: it gets many at once, in one file
    const many = fc.array(written, { minLength: 200, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(many, async (contents) => {
        // GDAL takes all rings for holes of the only one that is wound as an outer ring, wherever they lie
        const { name, bytes, files } = write(contents.map(wellWound));
        expect(canonical(await readAreas(name, bytes))).toEqual(canonical(readByGdal(files)));
      }),
      { numRuns: runs(20, 400) },
    );
  });
});
