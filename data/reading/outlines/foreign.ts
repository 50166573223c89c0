/** Formats that are not read here, told by how they begin or by their name, with the way to one that is. */
import type { Bilingual } from "../../area.ts";
import { FOREIGN_ENDINGS, hasEnding } from "./endings.ts";

interface Foreign {
  format: string;
  /** How its text begins, or bytes read as text. */
  begins?: string | RegExp;
  named: RegExp;
  instead?: Bilingual;
}

const SAVE_AS: Bilingual = {
  th: "เปิดใน QGIS แล้วส่งออกเป็น GeoJSON หรือ shapefile (Export > Save Features As…)",
  en: "open it in QGIS and export it as GeoJSON or a shapefile (Export > Save Features As…)",
};
const UNPACK: Bilingual = { th: "แตกไฟล์แล้วรวมใหม่เป็น zip", en: "unpack it and put its files into a zip" };
const AS_TABLE: Bilingual = {
  th: "เป็นตาราง ให้เปิดที่ “ข้อมูลของคุณ”",
  en: "it is a table: open it as data of your own",
};

const GML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?!(?:\w+:)?kml)[\w:]+[^>]*opengis\.net\/(?:gml|wfs)/;

const OUTLINES: readonly Foreign[] = [
  { format: "GeoPackage (GPKG)", begins: "SQLite format 3", named: hasEnding(FOREIGN_ENDINGS.geopackage) },
  { format: "GML", begins: GML, named: hasEnding(FOREIGN_ENDINGS.gml) },
  { format: "GPX", begins: /<gpx[\s>]/, named: hasEnding(FOREIGN_ENDINGS.gpx) },
  { format: "FlatGeobuf", begins: "fgb", named: hasEnding(FOREIGN_ENDINGS.flatgeobuf) },
  { format: "GeoParquet", begins: "PAR1", named: hasEnding(FOREIGN_ENDINGS.geoparquet) },
  { format: "MapInfo", begins: /^!table\b/i, named: hasEnding(FOREIGN_ENDINGS.mapinfo) },
  { format: "DWG/DXF", begins: "AC10", named: hasEnding(FOREIGN_ENDINGS.cad) },
  { format: "File Geodatabase", named: hasEnding(FOREIGN_ENDINGS.geodatabase) },
];
const OTHERS: readonly Foreign[] = [
  { format: "HTML", begins: /^\s*<(!doctype\s+html|html)/i, named: /\.html?$/i },
  { format: "PDF", begins: "%PDF", named: /\.pdf$/i },
  { format: "RAR", begins: "Rar!", named: /\.rar$/i, instead: UNPACK },
  { format: "7z", begins: "7z", named: /\.7z$/i, instead: UNPACK },
  { format: "gzip", begins: "\u001f", named: /\.(gz|tgz)$/i, instead: UNPACK },
  { format: "CSV", named: /\.(csv|tsv|tab|txt)$/i, instead: AS_TABLE },
  { format: "Excel/Calc", named: /\.(xlsx?|xlsm|ods)$/i, instead: AS_TABLE },
];
const FOREIGN = [...OUTLINES, ...OTHERS];

const HEAD = 2048;

/** What to say about a file whose text begins as one of them does. */
export function foreignByContent(name: string, text: string): Bilingual | null {
  return say(name, FOREIGN.find(begun(text)));
}

/** Whether the text begins as that of areas in a format that is not read here. */
export function isForeignOutline(text: string): boolean {
  return OUTLINES.some(begun(text));
}

function begun(text: string): (format: Foreign) => boolean {
  const head = text.slice(0, HEAD);
  return ({ begins }) => (typeof begins === "string" ? head.startsWith(begins) : (begins?.test(head) ?? false));
}

export function foreignByName(name: string): Bilingual | null {
  return say(
    name,
    FOREIGN.find(({ named }) => named.test(name)),
  );
}

function say(name: string, found: Foreign | undefined): Bilingual | null {
  if (!found) return null;
  const { format, instead = SAVE_AS } = found;
  return {
    th: `${name} เป็นไฟล์ ${format} ซึ่งเปิดเป็นพื้นที่ไม่ได้ ${instead.th}`,
    en: `${name} is a ${format} file, which cannot be opened as areas: ${instead.en}`,
  };
}
