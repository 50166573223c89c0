/** npm run residents [folder]: makes residents.csv.br and notes.csv from lao_population_houses.csv (see README.md). */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { stringify } from "csv-stringify/sync";
import { readColumns } from "../boundaries/source.ts";
import { ROOT } from "../root.ts";
import type { Note } from "./notes.ts";
import { NOTES_FILE, RESIDENTS, RESIDENTS_FILE, YEARS } from "./read.ts";

/** How the source words each note. */
const WORDING: readonly [RegExp, Note][] = [
  [/jump of more than 15 %/, "jump"],
  [/^not yet a municipality/, "not_yet_apart"],
  [/^became a municipality/, "counted_apart"],
  [/^no longer counted apart/, "merged"],
  [/the figure under 5380104 is the town's/, "holds_merged"],
  [/^merged into thesaban mueang Bueng Kan 4380104$/, "part_of_merged"],
];

const folder = resolve(process.argv[2] ?? join(ROOT, "..", "shared", "data"));
const columns = ["code", "year_be", "population", "houses", "note"] as const;
const rows = readColumns(folder, "lao_population_houses.csv", columns);
const byCode = new Map<string, Map<number, (typeof rows)[number]>>();
for (const row of rows) {
  const years = byCode.get(row.code) ?? new Map();
  byCode.set(row.code, years.set(Number(row.year_be), row));
}
const table = [...byCode].sort().map(([lao, years]) => {
  const of = (column: "population" | "houses") => YEARS.map((year) => years.get(year)?.[column] ?? "");
  if (years.size !== YEARS.length) throw new Error(`Expected ${YEARS} of ${lao}: ${[...years.keys()]}`);
  return [lao, ...of("population"), ...of("houses")];
});
const header = ["lao", ...YEARS.map((year) => `residents_${year}`), ...YEARS.map((year) => `houses_${year}`)];
const notes = rows
  .filter(({ note }) => note)
  .map(({ code, year_be, note }) => {
    const kinds = WORDING.filter(([wording]) => wording.test(note)).map(([, kind]) => kind);
    if (!kinds.length) throw new Error(`Unexpected note of ${code} in ${year_be}: ${note}`);
    return { lao: code, year: year_be, notes: [...new Set(kinds)].join(" ") };
  });
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
const bytes = brotliCompressSync(stringify([header, ...table]), { params });
writeFileSync(join(RESIDENTS, RESIDENTS_FILE), bytes);
writeFileSync(join(RESIDENTS, NOTES_FILE), stringify(notes, { header: true }));
process.stdout.write(`${table.length} LAOs, ${bytes.length} bytes, ${notes.length} notes\n`);
