/**
 * A workbook (XLSX) written row by row: the memory that it takes does not grow with the file, and others are answered in
 * between. A library that writes whole files would hold all cells at once, and nobody is answered while it works.
 */
import { PassThrough, type Readable } from "node:stream";
import { strToU8, Zip, ZipDeflate } from "fflate";

type Cell = string | number | null;
export type Row = readonly Cell[];

/** A spreadsheet takes no more in one cell. */
const LONGEST_TEXT = 32_767;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Signs that XML cannot hold are left out. */
function escaped(text: string): string {
  const kept = text.slice(0, LONGEST_TEXT).replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu, "");
  return kept.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? "");
}

function cellXml(cell: Cell): string {
  if (cell === null) return "<c/>";
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const rowXml = (row: Row) => `<row>${row.map(cellXml).join("")}</row>`;

/** The parts of the package that name its sheets. */
function packageParts(sheets: readonly string[]): Record<string, string> {
  const each = (write: (name: string, number: number) => string) =>
    sheets.map((name, at) => write(name, at + 1)).join("");
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((name, number) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
  };
}

interface Sheet {
  /** At most 31 letters, without any of `[]:*?/\`. */
  name: string;
  /** In pages; the first row is the heading. */
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
}

async function write(sheets: readonly Sheet[], out: PassThrough): Promise<void> {
  const zip = new Zip((error, bytes, final) => {
    if (error) return void out.destroy(error);
    out.write(bytes);
    if (final) out.end();
  });
  const begin = (name: string) => {
    const part = new ZipDeflate(name);
    zip.add(part);
    return part;
  };
  for (const [name, xml] of Object.entries(packageParts(sheets.map((sheet) => sheet.name)))) {
    begin(name).push(strToU8(xml), true);
  }
  for (const [at, { pages }] of sheets.entries()) {
    const part = begin(`xl/worksheets/sheet${at + 1}.xml`);
    part.push(strToU8(`${XML}<worksheet xmlns="${MAIN}"><sheetData>`));
    for await (const rows of pages) {
      if (out.destroyed) return;
      part.push(strToU8(rows.map(rowXml).join("")));
      if (out.writableNeedDrain) await new Promise((resume) => out.once("drain", resume).once("close", resume));
    }
    part.push(strToU8("</sheetData></worksheet>"), true);
  }
  zip.end();
}

export function workbook(sheets: readonly Sheet[]): Readable {
  const out = new PassThrough();
  write(sheets, out).catch((error: Error) => out.destroy(error));
  return out;
}
