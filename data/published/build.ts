/** npm run published [folder]: makes figures.csv from published/figures.csv, with the places of places.csv (see README.md). */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import { readColumns } from "../boundaries/source.ts";
import { ROOT } from "../root.ts";
import { FIGURE_COLUMNS, FIGURES_FILE, placeRows, readFigures } from "./read.ts";

const folder = resolve(process.argv[2] ?? join(ROOT, "..", "shared", "data"));
const key = (...parts: string[]) => parts.join("|");
const places = new Map(placeRows().map((row) => [key(row.kind, row.code, row.name_th), row.place]));
const rows = readColumns(folder, "published/figures.csv", [
  ...(["area_kind", "area_code", "area_name", "year_be", "as_of", "programme", "measure", "value", "unit"] as const),
  ...(["qualifier", "source_id", "note"] as const),
]).map((row) => {
  const place = places.get(key(row.area_kind, row.area_code, row.area_name));
  if (!place) throw new Error(`Not in places.csv: ${row.area_kind}, ${row.area_code}, ${row.area_name}`);
  const { programme: topic, year_be: year, source_id: source, as_of, measure, value, unit, qualifier, note } = row;
  return { topic, place, year, as_of, measure, value, unit, qualifier, source, note };
});
writeFileSync(FIGURES_FILE, stringify(rows, { header: true, columns: FIGURE_COLUMNS }));
process.stdout.write(`${readFigures().length} figures\n`);
