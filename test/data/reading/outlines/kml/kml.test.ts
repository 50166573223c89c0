import { describe, expect, it } from "vitest";
import { readOutlines } from "../../../../../data/reading/outlines/read-outlines.ts";
import { box, bytesOf, faultOf, oneLayer } from "../reading.ts";

const SQUARE = box(98, 18, 1);
const ring = (text: string) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;
const polygon = (text: string) => `<Polygon><outerBoundaryIs>${ring(text)}</outerBoundaryIs></Polygon>`;
const placemark = (inside: string) => `<kml><Document><Placemark>${inside}</Placemark></Document></kml>`;
const read = (text: string) => oneLayer("a.kml", bytesOf(text));
const tuples = SQUARE.map((place) => place.join());

describe("KML", () => {
  it.each([
    ["tabs, lines and no-break spaces", tuples.join("\t\n\u00a0\u200b")],
    ["a space before the comma", tuples.join(" ").replaceAll(",", " ,")],
    ["a comma at the end of each place", tuples.join(", \n")],
    ["heights that are no numbers", tuples.map((tuple) => `${tuple},NaN`).join(" ")],
    ["spaces only", tuples.join(" ").replaceAll(",", " ")],
    ["commas only, with heights", tuples.map((tuple) => `${tuple},0`).join(",")],
    ["full-width commas", tuples.join(" ").replaceAll(",", "，")],
  ])("has its coordinates read where they are certain: %s", async (_, text) => {
    expect((await read(placemark(polygon(text)))).outlines).toEqual([[[SQUARE]]]);
  });

  it.each([
    ["words", "ที่ไหนสักแห่ง"],
    ["an odd number", "98,18,98,19,99,19,99"],
    ["pairs or triples alike", "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1"],
  ])("is refused with the first of its coordinates where they are not: %s", async (_, text) => {
    const told = await faultOf(readOutlines("a.kml", bytesOf(placemark(polygon(text)))));
    expect(told).toMatch(/only Polygon 1 \(its coordinates cannot be read, beginning with /);
    expect(told).toContain(text.slice(0, 10));
  });

  it("keeps the names of an area and what is said of it, and counts what is no area", async () => {
    const data =
      '<ExtendedData><Data name="code"><value>5001</value></Data><SchemaData><SimpleData name="TAM">สุเทพ</SimpleData></SchemaData></ExtendedData>';
    const others = `<Point/><LineString/><gx:Track/><styleUrl>#s</styleUrl>`;
    const layer = await read(
      placemark(`<name>A & B</name>${data}<MultiGeometry>${polygon(tuples.join(" "))}${others}</MultiGeometry>`),
    );
    expect(layer.attributes("utf-8")).toEqual([{ name: "A & B", code: "5001", TAM: "สุเทพ" }]);
    expect(layer.leftOut.map(({ what, count }) => [what, count])).toEqual([
      ["Point", 1],
      ["LineString", 1],
      ["Track", 1],
    ]);
  });

  it("may hold several outer rings in one polygon", async () => {
    const [left, right] = [tuples.join(" "), box(100, 18, 1).join(" ")];
    const both = `<Polygon><outerBoundaryIs>${ring(left)}${ring(right)}</outerBoundaryIs></Polygon>`;
    expect((await read(placemark(both))).outlines).toEqual([[[SQUARE], [box(100, 18, 1)]]]);
  });

  it("asks where its declaration and its letters disagree", async () => {
    const text = placemark(`<name>ตำบลสุเทพ</name>${polygon(tuples.join(" "))}`);
    const declared = await read(`<?xml version="1.0" encoding="windows-874"?>${text}`);
    expect(declared.encoding).toEqual({ likely: "utf-8", sure: false, declared: "windows-874" });
    expect(declared.attributes("utf-8")).toEqual([{ name: "ตำบลสุเทพ" }]);
    expect(declared.attributes("windows-874")[0]?.name).toMatch(/^เธ/);
  });

  it.each([
    ["an end that is missing", "<kml>\n<Document>", /cannot be read as XML at line 2, column 10: its end is missing/],
    ["a tag that closes another", "<kml><Document></Folder></kml>", /at line 1, column 24, at “/],
    [
      "a link to another file",
      "<kml><NetworkLink><Link><href>x.kml</href></Link></NetworkLink></kml>",
      /x\.kml: open that/,
    ],
  ])("is refused with the place: %s", async (_, text, told) => {
    expect(await faultOf(readOutlines("a.kml", bytesOf(text)))).toMatch(told);
  });
});
