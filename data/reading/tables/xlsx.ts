/** Workbooks of Excel (ECMA-376): the parts that say what is in the cells, and which sheets a person sees. */
import type { Merge, Progress, Sheet } from "./book.ts";
import { MAX_COLUMNS } from "./limits.ts";
import { attribute, type Markup } from "./markup.ts";
import { numberText, type Shown, shownBy } from "./number-format.ts";
import { RowStore } from "./row-store.ts";
import { Zip } from "./unzip.ts";

interface Workbook {
  sheets: { name: string; hidden: boolean; id: string }[];
  from1904: boolean;
}

/** What cells refer to. */
interface Shared {
  strings: string[];
  styles: Shown[];
  from1904: boolean;
}

/** @throws ReadingFault for a damaged file, one that grows too large, or one with too many rows */
export function readXlsx(file: string, bytes: Uint8Array, progress: Progress): Sheet[] {
  const zip = new Zip(file, bytes);
  const workbookPath = targets(zip, "_rels/.rels", "").find(({ type }) => /\/officeDocument$/.test(type))?.path;
  const path = workbookPath ?? "xl/workbook.xml";
  const workbook = readWorkbook(zip, path);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const parts = targets(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const partOf = (kind: RegExp) => parts.find(({ type }) => kind.test(type))?.path;
  const shared: Shared = {
    strings: readStrings(zip, partOf(/\/sharedStrings$/)),
    styles: readStyles(zip, partOf(/\/styles$/)),
    from1904: workbook.from1904,
  };
  const total = workbook.sheets.length;
  return workbook.sheets.flatMap(({ name, hidden, id }, at) => {
    const part = parts.find((each) => each.id === id && /\/worksheet$/.test(each.type));
    if (!part) return [];
    const { rows, merges } = readSheet(file, zip, part.path, shared, (share) => progress((at + share) / total));
    return [{ name, hidden, rows, merges }];
  });
}

interface Target {
  id: string;
  type: string;
  path: string;
}

function targets(zip: Zip, member: string, folder: string): Target[] {
  const found: Target[] = [];
  zip.readXml(member, {
    open: (name, { Id = "", Type = "", Target = "" }) => {
      if (name !== "Relationship") return;
      found.push({ id: Id, type: Type, path: resolved(folder, Target) });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

function readWorkbook(zip: Zip, path: string): Workbook {
  const workbook: Workbook = { sheets: [], from1904: false };
  const found = zip.readXml(path, {
    open: (name, attributes) => {
      if (name === "workbookPr") workbook.from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const hidden = /^(hidden|veryHidden)$/.test(attributes.state ?? "");
      workbook.sheets.push({ name: attributes.name ?? "", hidden, id: attribute(attributes, "id") ?? "" });
    },
  });
  if (!found) throw zip.damaged();
  return workbook;
}

/** Text of `<t>` within an element, but not of what is read aloud beside it (`rPh`). */
function textOf(inside: string, done: (text: string) => void): Required<Markup> {
  let text = "";
  let taken = false;
  let aloud = false;
  return {
    open(name) {
      if (name === inside) text = "";
      if (name === "rPh") aloud = true;
      taken = name === "t" && !aloud;
    },
    close(name) {
      if (name === "rPh") aloud = false;
      if (name === "t") taken = false;
      if (name === inside) done(text);
    },
    text(piece) {
      if (taken) text += piece;
    },
  };
}

/** `_x000D_` is a character that XML cannot hold. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function readStrings(zip: Zip, path: string | undefined): string[] {
  const strings: string[] = [];
  const on = textOf("si", (text) => strings.push(unescaped(text)));
  if (path !== undefined) zip.readXml(path, on);
  return strings;
}

function readStyles(zip: Zip, path: string | undefined): Shown[] {
  const codes = new Map<number, string>();
  const styles: Shown[] = [];
  if (path === undefined) return styles;
  let ofCells = false;
  zip.readXml(path, {
    open: (name, attributes) => {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (name === "cellXfs") ofCells = true;
      if (name !== "xf" || !ofCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(shownBy(id, codes.get(id)));
    },
    close: (name) => {
      if (name === "cellXfs") ofCells = false;
    },
  });
  return styles;
}

/** `BC12` → column 54, row 11, from 0; null where a writer left the reference out. */
function placeOf(reference: string | undefined): { column: number; row: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? "") ?? [];
  if (!letters || !digits) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(":").map(placeOf);
  if (!from || !to) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Cells without a reference stand after the one before them. */
function readSheet(
  file: string,
  zip: Zip,
  path: string,
  shared: Shared,
  progress: Progress,
): Pick<Sheet, "rows" | "merges"> {
  const store = new RowStore(file);
  const merges: Merge[] = [];
  let row = -1;
  let column = -1;
  let cells: string[] = [];
  let cell = { type: "n", style: 0 };
  let value = "";
  let taken = false;
  const rich = textOf("is", (text) => {
    value = text;
  });
  zip.readXml(
    path,
    {
      open(name, attributes) {
        rich.open(name, attributes);
        taken = name === "v";
        if (name === "row") {
          row = attributes.r ? Number(attributes.r) - 1 : row + 1;
          [cells, column] = [[], -1];
        } else if (name === "c") {
          column = placeOf(attributes.r)?.column ?? column + 1;
          cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0) };
          value = "";
        } else if (name === "mergeCell") {
          const merge = mergeOf(attributes.ref ?? "");
          if (merge) merges.push(merge);
        }
      },
      text(piece) {
        rich.text(piece);
        if (taken) value += piece;
      },
      close(name) {
        rich.close(name);
        taken = false;
        if (name === "c" && column < MAX_COLUMNS) cells[column] = cellText(value, cell, shared);
        if (name === "row" && Number.isInteger(row)) store.set(row, cells);
      },
    },
    progress,
  );
  return { rows: store.rows, merges };
}

function cellText(value: string, { type, style }: { type: string; style: number }, shared: Shared): string {
  if (type === "s") return shared.strings[Number(value)] ?? "";
  if (type === "inlineStr" || type === "str") return unescaped(value);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  // ISO 8601, of the strict variant of the format
  if (type === "d") return value.replace(/T00:00:00.*$/, "").replace("T", " ");
  if (type === "e") return value;
  return numberText(value, shared.styles[style] ?? { kind: "number" }, shared.from1904);
}
