/** Tables of a web page, which many systems save as .xls or .csv. Each outermost table is a sheet. */
import type { Merge, Sheet } from "./book.ts";
import { readHtml } from "./markup.ts";
import { RowStore } from "./row-store.ts";

/** Spans beyond this are mistakes. */
const MOST_SPANNED = 1000;

const span = (text: string | undefined) => Math.min(MOST_SPANNED, Math.max(1, Number(text ?? 1) || 1));

/** Rows whose cells go round those that reach down from above. */
class Grid {
  readonly merges: Merge[] = [];
  readonly store: RowStore;
  /** By column: the last row that a cell above reaches to. */
  readonly #reach: number[] = [];
  #row = -1;
  #cells: string[] = [];

  constructor(file: string) {
    this.store = new RowStore(file);
  }

  beginRow(): void {
    this.#row++;
    this.#cells = [];
  }

  cell(text: string, rows: number, columns: number): void {
    let left = this.#cells.length;
    while ((this.#reach[left] ?? -1) >= this.#row) left++;
    for (let column = left; column < left + columns; column++) this.#reach[column] = this.#row + rows - 1;
    const bottom = this.#row + rows - 1;
    if (rows * columns > 1) this.merges.push({ top: this.#row, left, bottom, right: left + columns - 1 });
    this.#cells[left] = text;
    this.#cells.length = left + columns;
  }

  endRow(): void {
    this.store.set(this.#row, this.#cells);
  }
}

/** What the page says of its encoding. */
export function declaredCharset(head: string): string | null {
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** @throws ReadingFault for one with too many rows */
export function readHtmlTables(file: string, page: string): Sheet[] {
  const grids: Grid[] = [];
  let depth = 0;
  let cell: { text: string; rows: number; columns: number } | null = null;
  let inRow = false;
  const grid = () => (depth === 1 ? grids.at(-1) : undefined);
  const endCell = () => {
    if (cell) grid()?.cell(cell.text.replace(/\s+/g, " ").trim(), cell.rows, cell.columns);
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (inRow) grid()?.endRow();
    inRow = false;
  };
  readHtml(page, {
    open(name, { rowspan, colspan }) {
      if (name === "table" && ++depth === 1) grids.push(new Grid(file));
      if (depth !== 1) return;
      if (name === "tr") {
        endRow();
        grid()?.beginRow();
        inRow = true;
      }
      if (name === "td" || name === "th") {
        endCell();
        cell = { text: "", rows: span(rowspan), columns: span(colspan) };
      }
      if (name === "br" && cell) cell.text += " ";
    },
    text(piece) {
      if (cell) cell.text += piece;
    },
    close(name) {
      if (depth === 1 && (name === "td" || name === "th")) endCell();
      if (depth === 1 && (name === "tr" || name === "table")) endRow();
      if (name === "table") depth = Math.max(0, depth - 1);
    },
  });
  return grids.map(({ store, merges }, at) => ({ name: `${at + 1}`, hidden: false, rows: store.rows, merges }));
}
