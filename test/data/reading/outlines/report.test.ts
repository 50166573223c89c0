import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOutlines } from "../../../../data/reading/outlines/read-outlines.ts";
import { reportOfLayers } from "../../../../data/reading/outlines/report.ts";
import { ROOT } from "../../../../data/root.ts";
import { readCase } from "./reading.ts";

interface Expected {
  format: string;
  names: string[];
  km2: number[];
  /** What is left out, and how many. */
  left?: [what: string, count: number][];
  doubts?: RegExp[];
  encoding?: string;
}

const SQUARE = 116.72;
const village = { format: "kml", names: ["หมู่บ้าน"], km2: [SQUARE] };
const tambons = { format: "shapefile", names: ["ตำบลสุเทพ", "ตำบลศรีภูมิ"], km2: [SQUARE, SQUARE] };
const one = (format: string, name = "ก") => ({ format, names: [name], km2: [SQUARE] });

const CASES: Record<string, Expected> = {
  "G01_null_z.geojson": one("geojson"),
  "G01b_null_z_one_of_two.geojson": { format: "geojson", names: ["ก", "ข"], km2: [SQUARE, SQUARE] },
  "G04_topojson.json": one("topojson"),
  "G05_newline_delimited.geojson": { format: "geojson-seq", names: ["ก", "ข"], km2: [SQUARE, SQUARE] },
  "G06c_utf16be.geojson": { ...one("geojson", "#1"), encoding: "utf-16be" },
  "G09_esri_json.json": one("esri-json", "สุเทพ"),
  "G11_windows874.geojson": { ...tambons, format: "geojson", encoding: "windows-874" },
  "G13_geojson_with_metadata.zip": { ...one("geojson"), left: [["metadata.json", 1]] },
  "G13b_polygons_and_points.zip": { ...one("geojson"), left: [["points.geojson", 1]] },
  "K01_ground_overlay.kml": { ...village, left: [["GroundOverlay", 1]] },
  "K02_networklink_region.kml": { ...village, left: [["NetworkLink", 1]] },
  "K03_networklink_inside.kmz": { ...village, left: [["doc.kml", 1]] },
  "K04_prefixed.kml": village,
  "K05_undeclared_xsi.kml": village,
  "K06_commas_only.kml": village,
  "K07_space_after_comma.kml": village,
  "K08_windows874.kml": { ...tambons, format: "kml", names: ["บ้านเหนือ", "บ้านใต้"], encoding: "windows-874" },
  "K09_inner_before_outer.kml": { format: "kml", names: ["วงแหวน"], km2: [98.04] },
  "S03_cpg_utf8_but_cp874.zip": { ...tambons, encoding: "windows-874", doubts: [/encoded in utf-8, but they are not/] },
  "S06_polygonZ_nanZ.zip": tambons,
  "S08b_hole_of_first_triangle_apart.zip": { format: "shapefile", names: ["ป่าชุมชน"], km2: [447] },
  "S12_compound_prj_utm48.zip": { format: "shapefile", names: ["ขอนแก่น"], km2: [80.96] },
  "S13_truncated_shp.zip": { ...tambons, left: [["Polygon", 1]], doubts: [/cut off: 2 of 3 areas could be read/] },
  "S14_dbf_foxpro_backlink.zip": { ...tambons, encoding: "windows-874" },
  "S16_gap_between_records.zip": tambons,
  "S17_empty_shp_beside.zip": { ...tambons, left: [["old.shp", 1]] },
  "S19_thai_names_cp874_in_zip.zip": tambons,
};

describe("the report of a file of outlines", () => {
  it("is expected of every case", () => {
    expect(readdirSync(join(ROOT, "test/data/reading/outlines/cases")).sort()).toEqual(Object.keys(CASES).sort());
  });

  it.each(Object.entries(CASES))("says what is in %s", async (file, expected) => {
    const report = reportOfLayers(await readOutlines(file, readCase(file)));
    expect(report.fault).toBeNull();
    expect(report.format).toBe(expected.format);
    expect(report.areas.map(({ name }) => name)).toEqual(expected.names);
    expect(report.areas.map(({ km2 }) => km2)).toEqual(expected.km2);
    expect(report.left_out.map(({ what, count }) => [what, count])).toEqual(expected.left ?? []);
    expect(report.encoding).toBe(expected.encoding ?? "utf-8");
    const doubts = report.doubts.map(({ en }) => en);
    expect(doubts).toEqual((expected.doubts ?? []).map((each) => expect.stringMatching(each)));
  });

  it("names the layers of a zip in Thai", async () => {
    const { layers } = reportOfLayers(await readOutlines("S19.zip", readCase("S19_thai_names_cp874_in_zip.zip")));
    expect(layers).toEqual([
      { name: "ตำบล.shp", areas: 1 },
      { name: "อำเภอ.shp", areas: 1 },
    ]);
  });
});
