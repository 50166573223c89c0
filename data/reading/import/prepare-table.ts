/** An office's own table → the table of the registry: titles, places, units and sums understood, every doubt told. */
import type { Programme } from "../../programme.ts";
import type { ImportTable, TableRow } from "../import-table.ts";
import type { ImportIssue } from "../issue.ts";
import { readCell } from "../numbers.ts";
import { mixedEras } from "./eras.ts";
import { laoFinder, type WrittenPlace } from "./find-lao.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { readHeadings, scaled } from "./headings.ts";
import { withoutTotals } from "./totals.ts";

export interface PreparedTable extends ImportTable {
  issues: ImportIssue[];
  /** Rows whose place was written, but not found: nothing more is to be said of it. */
  misplaced: ReadonlySet<number>;
  /** Place of the column of LAO codes. */
  laoColumn: number;
}

export interface Preparation {
  /** Columns chosen by hand, by the title in the file; null = not loaded. */
  mapping?: Readonly<Record<string, string | null>>;
  /** LAOs chosen by hand, by row of the file. */
  places?: Readonly<Record<string, string>>;
}

const NO_PLACE: WrittenPlace = { code: "", name: "", tambon: "", amphoe: "", province: "" };

export function prepareTable(
  programme: Programme,
  table: ImportTable,
  gazetteer: Gazetteer,
  { mapping, places = {} }: Preparation = {},
): PreparedTable {
  const headings = readHeadings(programme, table.header, mapping);
  const measures: ReadonlySet<string> = new Set(programme.measures.map(({ measure }) => measure));
  const summed = new Map(
    headings.flatMap((heading, at) =>
      heading.kind === "column" && measures.has(heading.name) ? [[at, heading.name]] : [],
    ),
  );
  const { rows, issues: ofTotals } = withoutTotals(table.rows, summed);
  const issues = [...(table.issues ?? []), ...ofTotals];

  const kept = headings.flatMap((heading, at) => {
    if (heading.kind === "column") return [{ at, ...heading }];
    // an unknown title keeps its name: the check refuses it
    return heading.kind === "unknown" ? [{ at, name: table.header[at] ?? "", factor: 1 }] : [];
  });
  for (const { at, name, factor } of kept.filter((column) => column.factor !== 1)) {
    const title = table.header[at] ?? "";
    issues.push({
      row: table.headerRow,
      column: name,
      value: title,
      message: scaled(title, factor),
      severity: "warning",
    });
  }
  const codes = kept.find(({ name }) => name === "lao");
  const header = kept.map(({ name }) => name);
  if (!codes) header.push("lao");
  const laoColumn = header.indexOf("lao");

  const named = headings.flatMap((heading, at) => (heading.kind === "place" ? [{ at, role: heading.role }] : []));
  const findLao = laoFinder(gazetteer);
  const misplaced = new Set<number>();
  const width = table.header.length;
  const prepared = rows.map(({ row, cells }): TableRow => {
    const values = kept.map(({ at, factor }) => multiplied(cells[at] ?? "", factor));
    const written: WrittenPlace = { ...NO_PLACE, code: codes ? (cells[codes.at] ?? "") : "" };
    for (const { at, role } of named) written[role] = cells[at] ?? "";
    const fixed = places[row];
    const found = fixed === undefined ? findLao(written) : { lao: fixed, note: null };
    if (found && "lao" in found) {
      values[laoColumn] = found.lao;
      if (found.note) {
        const { role, th, en } = found.note;
        issues.push({ row, column: columnOf(role), value: written[role], message: { th, en }, severity: "warning" });
      }
    } else if (found) {
      misplaced.add(row);
      values[laoColumn] = written[found.role] || "?";
      const { role, problem, candidates } = found;
      issues.push({
        row,
        column: columnOf(role),
        value: written[role],
        message: problem,
        severity: "error",
        candidates: [...candidates],
      });
    }
    // cells without a title stay where the check sees that they are too many
    if (cells.length <= width) return { row, cells: values };
    const beyond = cells.slice(width).filter((cell) => cell.trim() !== "");
    while (beyond.length > 0 && values.length < header.length) values.push("");
    return { row, cells: [...values, ...beyond] };
  });
  for (const [index, { name }] of kept.entries()) {
    if (name === "year")
      issues.push(
        ...mixedEras(
          prepared.map(({ row, cells }) => ({ row, text: cells[index] ?? "" })),
          name,
        ),
      );
  }
  return { header, headerRow: table.headerRow, rows: prepared, issues, misplaced, laoColumn };
}

/** As the columns of the registry are called. */
const columnOf = (role: keyof WrittenPlace) => (role === "code" ? "lao" : role);

function multiplied(cell: string, factor: number): string {
  const read = factor === 1 ? null : readCell(cell);
  // hundredths are the smallest that money has
  return read?.kind === "number" ? String(Math.round(read.value * factor * 100) / 100) : cell;
}
