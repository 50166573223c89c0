/** A file of whatever kind → what is understood of it when nobody chooses anything. */
import { AS_GUESSED } from "./choices.ts";
import { ReadingFault } from "./fault.ts";
import { isOutlineFile } from "./outlines/is-outline-file.ts";
import { readOutlines } from "./outlines/read-outlines.ts";
import { reportOfLayers } from "./outlines/report.ts";
import type { Register } from "./places/register.ts";
import { type ReadReport, reportOfFault } from "./read-report.ts";
import { reportOfTable } from "./report.ts";
import { readBook } from "./tables/read-book.ts";
import { understand } from "./understand.ts";

/** @param register the areas that rows of a table are matched with; asked for when there are such rows */
export async function reportOfFile(name: string, bytes: Uint8Array, register: () => Register): Promise<ReadReport> {
  const kind = isOutlineFile(name, bytes) ? "outline" : "table";
  try {
    if (kind === "outline") return reportOfLayers(await readOutlines(name, bytes));
    return reportOfTable(understand(name, AS_GUESSED, await readBook(name, bytes), register()));
  } catch (error) {
    if (error instanceof ReadingFault) return reportOfFault(error, kind);
    throw error;
  }
}
