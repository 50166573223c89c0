/** How files of areas are named. What a file is, its content decides; its name only where the content does not. */
const JSON_ENDINGS = ["geojson", "json", "topojson", "geojsonl", "geojsons", "ndjson", "jsonl"];
const SHAPEFILE_ENDINGS = ["shp", "shx", "dbf", "prj", "cpg"];
const ARCHIVE_ENDINGS = ["zip", "kmz"];
/** Formats of areas that are told what they are, with the way to one that is read. */
export const FOREIGN_ENDINGS = {
  geopackage: ["gpkg"],
  gml: ["gml"],
  gpx: ["gpx"],
  flatgeobuf: ["fgb"],
  geoparquet: ["geoparquet", "parquet"],
  // not .tab, which tables with tabs have too
  mapinfo: ["mif", "mid"],
  cad: ["dwg", "dxf"],
  geodatabase: ["gdb", "gdbtable", "mdb"],
} as const;

/** Of every file that the reader of outlines has something to say about, without the dot. */
export const OUTLINE_ENDINGS: readonly string[] = [
  ...JSON_ENDINGS,
  "kml",
  ...ARCHIVE_ENDINGS,
  ...SHAPEFILE_ENDINGS,
  ...Object.values(FOREIGN_ENDINGS).flat(),
];

export const hasEnding = (endings: readonly string[]) => new RegExp(`\\.(${endings.join("|")})$`, "i");

export const NAMED_JSON = hasEnding(JSON_ENDINGS);
export const NAMED_KML = hasEnding(["kml"]);
export const NAMED_ARCHIVE = hasEnding(ARCHIVE_ENDINGS);
export const NAMED_PART_OF_SHAPEFILE = hasEnding(SHAPEFILE_ENDINGS);
export const NAMED_OUTLINE = hasEnding(OUTLINE_ENDINGS);
