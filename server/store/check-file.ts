/** An office's file → records that may be loaded, and everything that is to be said of it. Changes nothing. */
import type { Programme } from "../../data/programme.ts";
import { type CheckedRecord, checkRows } from "../../data/reading/check-rows.ts";
import { type Heading, readHeadings } from "../../data/reading/import/headings.ts";
import { type Preparation, type PreparedTable, prepareTable } from "../../data/reading/import/prepare-table.ts";
import type { ImportIssue } from "../../data/reading/issue.ts";
import { readDegrees } from "../../data/reading/places/degrees.ts";
import { readTable } from "../../data/reading/read.ts";
import { checkPlaces } from "./check-places.ts";
import { readGazetteer } from "./gazetteer.ts";
import type { Database } from "./transaction.ts";

export interface CheckedFile {
  /** What each column of the file was taken for, by its title. */
  headings: { title: string; heading: Heading }[];
  /** Rows of data that were read. */
  rows: number;
  /** Complete only when no issue is an error. */
  records: (CheckedRecord & { province: string })[];
  /** By row. */
  issues: ImportIssue[];
}

/** Points asked about in one statement. */
const BATCH = 2000;

/** Fills the LAO of rows that say where they are by coordinates alone. */
async function locate(sql: Database, { header, rows, laoColumn }: PreparedTable): Promise<void> {
  const [latColumn, lonColumn] = [header.indexOf("lat"), header.indexOf("lon")];
  if (latColumn < 0 || lonColumn < 0) return;
  const points = rows.flatMap(({ cells }, at) => {
    if ((cells[laoColumn] ?? "").trim() !== "") return [];
    const [lat, lng] = [readDegrees(cells[latColumn] ?? ""), readDegrees(cells[lonColumn] ?? "")];
    return lat === null || lng === null || Math.abs(lat) > 90 || Math.abs(lng) > 180 ? [] : [{ at, lat, lng }];
  });
  for (let start = 0; start < points.length; start += BATCH) {
    const found = await sql<{ at: number; code: string }[]>`
      select at, code
      from jsonb_to_recordset(${sql.json(points.slice(start, start + BATCH))}) as point (at integer, lng float8, lat float8)
      join area on level = 'lao' and ST_Covers(geom, ST_SetSRID(ST_MakePoint(lng, lat), 4326))`;
    for (const { at, code } of found) {
      const row = rows[at];
      if (row) row.cells[laoColumn] = code;
    }
  }
}

/** @param onPart how much of the work is done, 0 to 1 */
export async function checkFile(
  sql: Database,
  programme: Programme,
  file: { name: string; bytes: Uint8Array },
  asOf: string,
  preparation: Preparation = {},
  onPart: (part: number) => void = () => {},
): Promise<CheckedFile> {
  const table = await readTable(file.name, file.bytes);
  if ("severity" in table) return { headings: [], rows: 0, records: [], issues: [table] };
  onPart(0.3);
  const prepared = prepareTable(programme, table, await readGazetteer(sql), preparation);
  await locate(sql, prepared);
  const { records, issues } = checkRows(programme, prepared, asOf);
  onPart(0.6);
  const placed = records.filter(({ row }) => !prepared.misplaced.has(row));
  const places = await checkPlaces(sql, placed);
  const told = issues.filter(({ row, column }) => !(column === "lao" && prepared.misplaced.has(row)));
  const headings = readHeadings(programme, table.header, preparation.mapping);
  return {
    headings: headings.map((heading, at) => ({ title: table.header[at] ?? "", heading })),
    rows: table.rows.length,
    records: placed.map((record) => Object.assign(record, { province: places.provinces.get(record.lao) ?? "" })),
    issues: [...prepared.issues, ...told, ...places.issues].sort((a, b) => a.row - b.row),
  };
}
