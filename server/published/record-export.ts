/** Records as files, written page by page: the memory that it takes does not grow with the file. */
import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Programme } from "../../data/programme.ts";
import { spreadsheetCell } from "../../data/spreadsheet-cell.ts";
import type { Provenance } from "../db/dataset.ts";
import type { RecordAnswer } from "../db/records.ts";
import { XLSX } from "../wire/media-types.ts";
import { recordColumns, recordRow } from "./record-row.ts";
import { type Row, workbook } from "./workbook.ts";

export type RecordPages = AsyncIterable<RecordAnswer[]>;

/** What a file says of itself: where it comes from, what it may be used for, and what was asked. */
export interface About {
  provenance: Provenance;
  /** The parameters of the question that narrow it. */
  filters: Readonly<Record<string, string>>;
}

export function file(stream: Readable, contentType: string, name: string): Response {
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}

/** UTF-8 with a byte order mark, which Excel needs for Thai; a text that Excel would run as a formula or change is kept as text. */
export function exportCsv(programme: Programme, pages: RecordPages, { provenance }: About): Response {
  async function* rows() {
    for await (const page of pages) for (const record of page) yield recordRow(record, programme, provenance);
  }
  const csv = stringify({
    header: true,
    columns: recordColumns(programme),
    bom: true,
    cast: { string: spreadsheetCell },
  });
  const source = Readable.from(rows());
  source.on("error", (error) => csv.destroy(error));
  return file(source.pipe(csv), "text/csv; charset=utf-8", `${programme.id}.csv`);
}

/** Records that are written at once: each piece costs a turn of the stream, and holds up others while it is made. */
const PIECE = 50;

/** A FeatureCollection with source, date, licence, filters and the demonstration flag as members of its own. */
export function exportGeojson(programme: Programme, pages: RecordPages, { provenance, filters }: About): Response {
  const feature = (record: RecordAnswer) => {
    const {
      lng,
      lat,
      source: _,
      as_of: __,
      licence: ___,
      ...properties
    } = { ...recordRow(record, programme, provenance), demo: record.demo };
    const geometry = record.center ? { type: "Point", coordinates: record.center } : null;
    return JSON.stringify({ type: "Feature", id: record.key, geometry, properties });
  };
  async function* parts() {
    yield `${JSON.stringify({ type: "FeatureCollection", ...provenance, licence: programme.licence, filters }).slice(0, -1)},"features":[`;
    let comma = "";
    for await (const page of pages) {
      for (let start = 0; start < page.length; start += PIECE) {
        yield comma +
          page
            .slice(start, start + PIECE)
            .map(feature)
            .join("\n,");
        comma = "\n,";
      }
    }
    yield "\n]}";
  }
  const stream = Readable.from(parts(), { objectMode: false });
  return file(stream, "application/geo+json", `${programme.id}.geojson`);
}

/** A workbook of two sheets: the records, and what they are. */
export function exportXlsx(programme: Programme, pages: RecordPages, { provenance, filters }: About): Response {
  const names = recordColumns(programme);
  async function* records(): AsyncGenerator<Row[]> {
    yield [names];
    for await (const page of pages) {
      yield page.map((record) => {
        const cells: Readonly<Record<string, string | number | null>> = recordRow(record, programme, provenance);
        return names.map((name) => cells[name] ?? null);
      });
    }
  }
  const about: Row[] = [
    ["title_th", programme.title.th],
    ["title_en", programme.title.en],
    ["source_th", provenance.source.th],
    ["source_en", provenance.source.en],
    ["as_of", provenance.as_of],
    ["licence", programme.licence],
    ["demo", provenance.demo ? "true" : "false"],
    ...Object.entries(filters),
  ];
  const book = workbook([
    { name: "records", pages: records() },
    { name: "about", pages: [about] },
  ]);
  return file(book, XLSX, `${programme.id}.xlsx`);
}
