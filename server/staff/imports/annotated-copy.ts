/** The person's own file, with what is wrong with each row beside it, to be mended and sent again. */
import writeExcel from "write-excel-file/node";
import { sentencesOf } from "../../../data/reading/import/sentence.ts";
import type { ImportIssue } from "../../../data/reading/issue.ts";
import { readTable } from "../../../data/reading/read.ts";
import { requireProgramme } from "../../questions/parameters.ts";
import { textCell } from "./text-cells.ts";

/** The title is one that an import leaves out: the copy can be sent as it is. */
const TITLE = "ผลการตรวจ";
const ERROR = "#fde2e1";
const WARNING = "#fff3cd";

/** XLSX. Rows stand where they stood, so that sentences name the same ones. */
export async function annotatedCopy(
  programme: string,
  file: { name: string; bytes: Uint8Array },
  issues: readonly ImportIssue[],
): Promise<Uint8Array> {
  const sentence = sentencesOf(requireProgramme(programme));
  const table = await readTable(file.name, file.bytes);
  if ("severity" in table) return await written([[textCell(TITLE)], [textCell(sentence(table).th)]], 1);
  // a copy that is sent once more gets its column anew
  const kept = table.header.flatMap((title, at) => (title.trim().startsWith(TITLE) ? [] : [at]));
  const byRow = new Map<number, ImportIssue[]>();
  for (const issue of issues) byRow.set(issue.row, [...(byRow.get(issue.row) ?? []), issue]);
  const verdict = (row: number) => {
    const told = byRow.get(row) ?? [];
    const backgroundColor = told.some(({ severity }) => severity === "error") ? ERROR : WARNING;
    return textCell(told.map((issue) => sentence(issue).th).join("\n"), { backgroundColor, wrap: true });
  };
  const sheet: ReturnType<typeof textCell>[][] = Array.from({ length: table.headerRow - 1 }, () => []);
  const headings = kept.map((at) => textCell(table.header[at] ?? "", { fontWeight: "bold" }));
  sheet.push([...headings, textCell(TITLE, { fontWeight: "bold" })]);
  const placed = new Set(table.rows.map(({ row }) => row));
  for (const { row, cells } of table.rows) {
    while (sheet.length < row - 1) sheet.push([]);
    sheet.push([...kept.map((at) => textCell(cells[at] ?? "")), verdict(row)]);
  }
  // what is wrong with the titles, and with rows that were left out
  const above = issues.filter(({ row }) => !placed.has(row)).map((issue) => sentence(issue).th);
  const heading = sheet[table.headerRow - 1];
  if (above.length > 0)
    heading?.splice(-1, 1, textCell([TITLE, ...above].join("\n"), { backgroundColor: ERROR, wrap: true }));
  return await written(sheet, kept.length);
}

async function written(sheet: ReturnType<typeof textCell>[][], columns: number): Promise<Uint8Array> {
  const widths = [...Array.from({ length: columns }, () => ({ width: 18 })), { width: 80 }];
  return new Uint8Array(await writeExcel(sheet, { columns: widths }).toBuffer());
}
