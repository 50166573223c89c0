import { describe, expect, it } from "vitest";
import { readOutlines } from "../../../../data/reading/outlines/read-outlines.ts";
import { hasGdal, writtenByGdal } from "./gdal.ts";
import { box, bytesOf, faultOf } from "./reading.ts";
import { dbf, shp, zip } from "./shapefile-bytes.ts";

const GML =
  '<?xml version="1.0"?>\n<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml/3.2"/>';

describe("a file of another format", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["own.shp", shp([[box(100, 13, 1)]]), /own\.shp is one part of a shapefile/],
    ["own.dbf", dbf(["N"], [["a"]]), /own\.dbf is one part of a shapefile/],
    ["photo.jpg", Buffer.from([0xff, 0xd8, 0xff]), /photo\.jpg is none of GeoJSON/],
    ["list.csv", bytesOf("a,b"), /is a CSV file.*open it as data of your own/],
    ["areas.rar", bytesOf("Rar!"), /is a RAR file.*put its files into a zip/],
    ["areas.zip", bytesOf("Rar!"), /areas\.zip is a RAR file/],
    ["areas.zip", bytesOf("hello"), /is not a zip/],
    ["db.gpkg", bytesOf("SQLite format 3\0"), /is a GeoPackage.*export it as GeoJSON/],
    ["areas.xml", bytesOf(GML), /is a GML file/],
    ["track.kml", bytesOf('<gpx xmlns="http://www.topografix.com/GPX/1/1"/>'), /is a GPX file/],
    ["areas.kml", bytesOf("<!DOCTYPE html><html><p>Log in</html>"), /is a HTML file/],
    ["other.kml", bytesOf("<svg/>"), /is no KML but a document <svg>/],
    ["book.xlsx", zip({ "xl/workbook.xml": "<a/>" }), /is a Excel\/Calc file/],
    ["a.zip", zip({ "a.gpkg": "x" }), /a\.gpkg is a GeoPackage/],
  ])("is named: %s", async (name, bytes, told) => {
    expect(await faultOf(readOutlines(name, bytes))).toMatch(told);
  });

  it.runIf(hasGdal)("is named, as GDAL writes it", async () => {
    const areas = bytesOf(JSON.stringify({ type: "Polygon", coordinates: [box(100, 13, 1)] }));
    for (const [format, told] of [
      ["GPKG", /is a GeoPackage/],
      ["GML", /is a GML file/],
    ] as const)
      expect(await faultOf(readOutlines("areas.bin", writtenByGdal(format, areas)))).toMatch(told);
  });

  it("is read by its content, whatever it is called", async () => {
    const text = JSON.stringify({ type: "Polygon", coordinates: [box(100, 13, 1)] });
    for (const name of ["areas.txt", "areas.kml", "areas"])
      expect(await readOutlines(name, bytesOf(text))).toMatchObject([{ format: "geojson" }]);
  });
});
