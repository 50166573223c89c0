/** The features of a file of outlines as the rows of a table: what they say of themselves, and where they lie. */
import type { Bilingual } from "../../area.ts";
import { ReadingFault } from "../fault.ts";
import type { ImportTable } from "../import-table.ts";
import type { ImportIssue } from "../issue.ts";
import type { AreaLayer } from "./area-layer.ts";
import { guessSystem, placed } from "./placing.ts";
import { pointInside } from "./point-inside.ts";
import { sayDoubt } from "./questions.ts";
import { readOutlines } from "./read-outlines.ts";

/** Of the place, in WGS 84 degrees, as the registry calls them. */
const PLACE_COLUMNS = ["lat", "lon"];
/** What a feature says of its own place gives way to its shape. */
const SAYS_PLACE = /^(lat|lon|lng|long|latitude|longitude|ละติจูด|ลองจิจูด)$/i;
/** Decimals of degrees: a centimetre. */
const DECIMALS = 7;

/**
 * Titles are the names of the attributes; the first feature is row 2, below them. An area counts as a point inside it.
 *
 * @throws ReadingFault for a file without features, with several layers, or whose coordinate system has to be guessed
 */
export async function readFeatureTable(file: string, bytes: Uint8Array): Promise<ImportTable> {
  const [layer, ...others] = await readOutlines(file, bytes, "areas-and-points");
  if (!layer) throw new Error(`No layer was read of ${file}`);
  if (others.length > 0) throw new ReadingFault(severalLayers(file, [layer, ...others]));
  const { doubt, system } = guessSystem(layer);
  if (doubt) throw new ReadingFault(systemInDoubt(file, sayDoubt(layer, doubt)));
  const attributes = layer.attributes(layer.encoding.likely);
  const titles = [...new Set(attributes.flatMap(Object.keys))].filter((title) => !SAYS_PLACE.test(title.trim()));
  const rows = placed(layer.outlines, system).map((polygons, at) => {
    const [lon = Number.NaN, lat = Number.NaN] = pointInside(polygons);
    const place = [lat, lon].map((degrees) => degrees.toFixed(DECIMALS));
    return { row: at + 2, cells: [...titles.map((title) => attributes[at]?.[title] ?? ""), ...place] };
  });
  return { header: [...titles, ...PLACE_COLUMNS], headerRow: 1, rows, issues: issuesOf(layer) };
}

const severalLayers = (file: string, layers: readonly AreaLayer[]): Bilingual => {
  const names = layers.map(({ name }) => name).join(", ");
  return {
    th: `${file} มีหลายชั้นข้อมูล (${names}) นำเข้าได้ครั้งละชั้น`,
    en: `${file} has several layers (${names}): send one at a time`,
  };
};

const systemInDoubt = (file: string, { th, en }: Bilingual): Bilingual => ({
  th: `ระบบพิกัดของ ${file} ไม่แน่นอน จึงไม่นำเข้า: ${th}`,
  en: `The coordinate system of ${file} is in doubt, so that nothing is imported: ${en}`,
});

/** A file that is damaged or cut keeps itself out; what it holds besides its features is told. */
function issuesOf({ doubts, leftOut, name }: AreaLayer): ImportIssue[] {
  return [
    ...doubts.map(({ row, value, th, en }): ImportIssue => {
      return { row: row ?? 1, column: null, value: value ?? name, message: { th, en }, severity: "error" };
    }),
    ...leftOut.map(({ what, count, why }): ImportIssue => {
      const message = { th: `ไม่ได้อ่าน ${count} รายการ: ${why.th}`, en: `${count} left out: ${why.en}` };
      return { row: 1, column: null, value: what, message, severity: "warning" };
    }),
  ];
}
