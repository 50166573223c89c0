/** Thread that turns rows into an XLSX file: rows come in portions, `null` ends them, the bytes go back. */
import { parentPort } from "node:worker_threads";
import writeExcelFile, { type Cell as ExcelCell } from "write-excel-file/node";
import type { Cell } from "./columns.ts";

const port = parentPort;
if (!port) throw new Error("This file is the script of a worker thread");

const rows: ExcelCell[][] = [];

/** The type is stated: a text that begins with = is no formula, and one of digits is no number. */
function excelCell(value: Cell, heading: boolean): ExcelCell {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  return { value, type: String, ...(heading && { fontWeight: "bold" as const }) };
}

port.on("message", (portion: readonly (readonly Cell[])[] | null) => {
  if (portion) {
    for (const row of portion) rows.push(row.map((value) => excelCell(value, rows.length === 0)));
    return;
  }
  void writeExcelFile(rows, { stickyRowsCount: 1, sheet: "ระเบียน" })
    .toBuffer()
    .then((bytes) => {
      port.postMessage(bytes);
      port.close();
    });
});
