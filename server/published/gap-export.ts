/** Gaps as a file, written page by page. */
import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { spreadsheetCell } from "../../data/spreadsheet-cell.ts";
import type { Provenance } from "../db/dataset.ts";
import type { GapAnswer } from "./gap-laos.ts";
import { file } from "./record-export.ts";

const COLUMNS = [
  "rank",
  "code",
  "type",
  "name_th",
  "name_en",
  "within_th",
  "within_en",
  "province",
  "population",
  "houses",
  "missing",
  "neighbours",
  "neighbour_codes",
  "lng",
  "lat",
  "demo",
  "source",
  "as_of",
];

function row(lao: GapAnswer, rank: number, { source, as_of, demo }: Provenance) {
  return {
    ...lao,
    rank,
    missing: lao.missing.join(";"),
    neighbours: lao.neighbours.map(({ name_th }) => name_th).join(";"),
    neighbour_codes: lao.neighbours.map(({ code }) => code).join(";"),
    lng: lao.center[0],
    lat: lao.center[1],
    demo: demo ? "true" : "false",
    source: source.th,
    as_of,
  };
}

/** UTF-8 with a byte order mark, which Excel needs for Thai; a text that Excel would run as a formula or change is kept as text. */
export function exportGaps(pages: AsyncIterable<GapAnswer[]>, provenance: Provenance): Response {
  async function* rows() {
    let rank = 0;
    for await (const page of pages) for (const lao of page) yield row(lao, ++rank, provenance);
  }
  const csv = stringify({ header: true, columns: COLUMNS, bom: true, cast: { string: spreadsheetCell } });
  const source = Readable.from(rows());
  source.on("error", (error) => csv.destroy(error));
  return file(source.pipe(csv), "text/csv; charset=utf-8", "gaps.csv");
}
