/** What `npm run read` has to say of each of the cases. */
import type { ReadReport } from "../../../data/reading/read-report.ts";

interface Expected
  extends Partial<Pick<ReadReport, "format" | "encoding" | "placing" | "level" | "rows" | "matched" | "sums">> {
  /** Name and km². */
  areas?: [name: string, km2: number][];
  layers?: string[];
  left?: [what: string, count: number][];
  /** Parts of the English sentences. */
  doubts?: string[];
  fault?: string;
}

/** km² of a box of 0.1° at 18.7° N. */
const BOX = 116.72;
const boxes = (...names: string[]): [string, number][] => names.map((name) => [name, BOX]);
const village: Expected = { format: "kml", encoding: "utf-8", areas: boxes("หมู่บ้าน") };
const tambons: Expected = { format: "shapefile", encoding: "utf-8", areas: boxes("ตำบลสุเทพ", "ตำบลศรีภูมิ") };
const geojson: Expected = { format: "geojson", encoding: "utf-8", areas: boxes("ก") };
const five: Expected = { placing: "name", level: "province", rows: 5, matched: 5, sums: { ครัวเรือน: 300 } };
const comma = (value: string) =>
  `Commas are read as decimal signs in the whole column, because of values such as ${value}`;

/** By file. */
export const EXPECTED: Record<string, Expected> = {
  "G01_null_z.geojson": geojson,
  "G01b_null_z_one_of_two.geojson": { ...geojson, areas: boxes("ก", "ข") },
  "G04_topojson.json": { ...geojson, format: "topojson" },
  "G05_newline_delimited.geojson": { ...geojson, format: "geojson-seq", areas: boxes("ก", "ข") },
  // a shape without properties
  "G06c_utf16be.geojson": { format: "geojson", encoding: "utf-16be", areas: boxes("#1") },
  "G09_esri_json.json": { ...geojson, format: "esri-json", areas: boxes("สุเทพ") },
  "G11_windows874.geojson": { ...tambons, format: "geojson", encoding: "windows-874" },
  "G13_geojson_with_metadata.zip": { ...geojson, left: [["metadata.json", 1]] },
  "G13b_polygons_and_points.zip": { ...geojson, left: [["points.geojson", 1]] },
  "K01_ground_overlay.kml": { ...village, left: [["GroundOverlay", 1]] },
  "K02_networklink_region.kml": { ...village, left: [["NetworkLink", 1]] },
  "K03_networklink_inside.kmz": { ...village, left: [["doc.kml", 1]] },
  "K04_prefixed.kml": village,
  "K05_undeclared_xsi.kml": village,
  "K06_commas_only.kml": village,
  "K07_space_after_comma.kml": village,
  "K08_windows874.kml": { format: "kml", encoding: "windows-874", areas: boxes("บ้านเหนือ", "บ้านใต้") },
  "K09_inner_before_outer.kml": { format: "kml", areas: [["วงแหวน", 98.04]] },
  "S03_cpg_utf8_but_cp874.zip": { ...tambons, encoding: "windows-874", doubts: ["encoded in utf-8, but they are not"] },
  "S06_polygonZ_nanZ.zip": tambons,
  "S08b_hole_of_first_triangle_apart.zip": { format: "shapefile", areas: [["ป่าชุมชน", 447]] },
  "S12_compound_prj_utm48.zip": { format: "shapefile", areas: [["ขอนแก่น", 80.96]] },
  "S13_truncated_shp.zip": { ...tambons, left: [["Polygon", 1]], doubts: ["cut off: 2 of 3 areas could be read"] },
  "S14_dbf_foxpro_backlink.zip": { ...tambons, encoding: "windows-874" },
  "S16_gap_between_records.zip": tambons,
  "S17_empty_shp_beside.zip": { ...tambons, left: [["old.shp", 1]] },
  "S19_thai_names_cp874_in_zip.zip": { ...tambons, layers: ["ตำบล.shp", "อำเภอ.shp"] },
  "T01_mixed_eol_crlf_then_lf.csv": five,
  "T05_decimal_comma.csv": { rows: 4, matched: 4, sums: { ร้อยละ: 1258.375 }, doubts: [comma("12,5")] },
  "T06_latlon_decimal_comma.csv": { placing: "point", rows: 3, matched: 3, doubts: [comma("18,79"), comma("98,98")] },
  "T07_dms.csv": { placing: "point", rows: 2, matched: 2, sums: { ครัวเรือน: 30 } },
  "T11_codes_scientific_exact.csv": { placing: "code", level: "lao", rows: 3, matched: 3, sums: { ครัวเรือน: 60 } },
  "T12b_tambon_decomposed.csv": { level: "lao", rows: 3, matched: 3, doubts: ["one area (San Klang): rows 2, 4"] },
  "T13_thai_spelling.csv": {
    level: "lao",
    rows: 12,
    matched: 12,
    doubts: ["one area (Nam Phong): rows 2, 3, 4", "one area (Phrae): rows 6, 7"],
  },
  "T14_merged_province.xlsx": { level: "lao", rows: 5, matched: 3, doubts: ["of another kind", "of another kind"] },
  "T16_no_cell_references.xlsx": five,
  "T18_password.xlsx": { fault: "protected by a password" },
  "T19_calc.ods": { ...five, format: "ods" },
  "T21b_html_named_csv.csv": { ...five, format: "html" },
  "T22_xlsx_named_xls.xls": { ...five, format: "xlsx" },
  "T24_hidden_first_sheet.xlsx": { ...five, left: [["รายการ", 3]] },
  "T25_date_bbbb.xlsx": { rows: 3, matched: 3, sums: { ครัวเรือน: 245 } },
  "T26_duplicate_headings.csv": {
    matched: 3,
    sums: { "จำนวน (B)": 60, "ร้อยละ (C)": 9, "จำนวน (D)": 600, "ร้อยละ (E)": 12 },
  },
  "T27b_money_dash_all.csv": { rows: 3, matched: 3, sums: { งบประมาณ: 5700 } },
  "T28_two_header_rows.xlsx": {
    matched: 3,
    sums: { "จำนวน ชาย": 90, "จำนวน หญิง": 120, "ร้อยละ ชาย": 9, "ร้อยละ หญิง": 12 },
  },
  "T33_excel_text_formula_codes.csv": { placing: "code", level: "lao", rows: 2, matched: 2 },
  "T36_trailing_empty_rows.csv": five,
  "T47_negative_report.csv": { rows: 3, matched: 3, sums: { เปลี่ยนแปลง: -10.5 } },
  "X01_excel_97.xls": { fault: "is an old Excel file (.xls)" },
};
