/** Gathers the rows of a sheet: trailing emptiness takes no room and counts for no limit. */
import { ReadingFault } from "../fault.ts";
import { MAX_COLUMNS, MAX_ROWS, ROWS_ABOVE } from "./limits.ts";

const EMPTY: string[] = [];

export class RowStore {
  readonly rows: string[][] = [];
  readonly #file: string;
  #filled = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * @param at place of the row, from 0; rows between are empty
   * @param cells kept, and cut to what is filled
   * @throws ReadingFault beyond the limit of rows
   */
  set(at: number, cells: string[]): void {
    let width = Math.min(cells.length, MAX_COLUMNS);
    while (width > 0 && (cells[width - 1] ?? "").trim() === "") width--;
    if (width === 0) return;
    if (++this.#filled > MAX_ROWS + ROWS_ABOVE) {
      throw new ReadingFault({
        th: `ไฟล์ ${this.#file} มีมากกว่า ${MAX_ROWS.toLocaleString("en")} แถว ลองแบ่งไฟล์ก่อน`,
        en: `The file ${this.#file} has more than ${MAX_ROWS.toLocaleString("en")} rows: split it first`,
      });
    }
    while (this.rows.length < at) this.rows.push(EMPTY);
    cells.length = width;
    for (let column = 0; column < width; column++) cells[column] ??= "";
    this.rows[at] = cells;
  }
}
