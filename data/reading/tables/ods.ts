/** Spreadsheets of LibreOffice (OpenDocument 1.3): cells with their typed values, visible tables first. */
import type { Merge, Progress, Sheet } from "./book.ts";
import { MAX_COLUMNS } from "./limits.ts";
import { RowStore } from "./row-store.ts";
import { Zip } from "./unzip.ts";

/** An empty row that repeats to the end of the sheet is no data. */
const MOST_REPEATED = 1000;

type Attributes = Readonly<Record<string, string>>;

const times = (attributes: Attributes, name: string) => Math.max(1, Number(attributes[name] ?? 1) || 1);

/** The typed value where it says more than the text: full precision, and dates that do not depend on a format. */
function typedValue(attributes: Attributes): string | null {
  const type = attributes["office:value-type"];
  const value = attributes["office:value"];
  if (type === "date") return (attributes["office:date-value"] ?? "").replace(/T00:00:00.*$/, "").replace("T", " ");
  if (type === "percentage" && value) return `${Number((Number(value) * 100).toPrecision(15))}%`;
  return type === "float" || type === "currency" ? (value ?? null) : null;
}

/** Gathers one table. */
class Table {
  readonly merges: Merge[] = [];
  readonly store: RowStore;
  #row = 0;
  #repeat = 1;
  #cells: string[] = [];
  #column = 0;

  constructor(file: string) {
    this.store = new RowStore(file);
  }

  beginRow(attributes: Attributes): void {
    this.#repeat = times(attributes, "table:number-rows-repeated");
    [this.#cells, this.#column] = [[], 0];
  }

  cell(attributes: Attributes, text: string): void {
    const [rows, columns] = [
      times(attributes, "table:number-rows-spanned"),
      times(attributes, "table:number-columns-spanned"),
    ];
    if (rows * columns > 1) {
      const [top, left] = [this.#row, this.#column];
      this.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
    }
    const repeat = times(attributes, "table:number-columns-repeated");
    const last = Math.min(this.#column + repeat, MAX_COLUMNS);
    const value = typedValue(attributes) ?? text;
    if (value !== "") for (let column = this.#column; column < last; column++) this.#cells[column] = value;
    this.#column += repeat;
  }

  endRow(): void {
    if (this.#cells.length > 0) {
      const repeat = Math.min(this.#repeat, MOST_REPEATED);
      for (let again = 0; again < repeat; again++) this.store.set(this.#row + again, [...this.#cells]);
    }
    this.#row += this.#repeat;
  }
}

/** @throws ReadingFault for a damaged file, one that grows too large, or one with too many rows */
export function readOds(file: string, bytes: Uint8Array, progress: Progress): Sheet[] {
  const zip = new Zip(file, bytes);
  const sheets: (Omit<Sheet, "rows" | "merges"> & { table: Table })[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let cell: Attributes | null = null;
  let paragraphs: string[] = [];
  let inParagraph = false;
  let inNote = false;
  zip.readXml(
    "content.xml",
    {
      open(name, attributes) {
        const table = sheets.at(-1)?.table;
        if (name === "style") style = attributes["style:name"] ?? "";
        if (name === "table-properties" && attributes["table:display"] === "false") hiddenStyles.add(style);
        if (name === "table") {
          const hidden = hiddenStyles.has(attributes["table:style-name"] ?? "");
          sheets.push({ name: attributes["table:name"] ?? "", hidden, table: new Table(file) });
        }
        if (name === "table-row") table?.beginRow(attributes);
        if (name === "table-cell" || name === "covered-table-cell") [cell, paragraphs] = [attributes, []];
        if (name === "annotation") inNote = true;
        if (name === "p" && cell && !inNote) {
          paragraphs.push("");
          inParagraph = true;
        }
        if (name === "s" && inParagraph) add(" ".repeat(Math.min(100, times(attributes, "text:c"))));
        if (name === "tab" && inParagraph) add("\t");
        if (name === "line-break" && inParagraph) add("\n");
      },
      text: (piece) => inParagraph && add(piece),
      close(name) {
        const table = sheets.at(-1)?.table;
        if (name === "annotation") inNote = false;
        if (name === "p") inParagraph = false;
        if ((name === "table-cell" || name === "covered-table-cell") && cell) {
          table?.cell(cell, paragraphs.join("\n"));
          cell = null;
        }
        if (name === "table-row") table?.endRow();
      },
    },
    progress,
  );
  function add(piece: string) {
    paragraphs.push((paragraphs.pop() ?? "") + piece);
  }
  return sheets.map(({ name, hidden, table }) => ({ name, hidden, rows: table.store.rows, merges: table.merges }));
}
