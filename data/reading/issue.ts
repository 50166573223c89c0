/** What an import has to say about a file. */
import type { Bilingual } from "../area.ts";
import type { RegisterArea } from "./places/register.ts";

export interface ImportIssue {
  /** Line of the file as a spreadsheet counts it (the header is 1). */
  row: number;
  /** Column name of the registry, or the header as found; null for the whole row. */
  column: string | null;
  /** The offending value as it stands in the file. */
  value: string;
  message: Bilingual;
  /** One error keeps the whole file out; a warning does not. */
  severity: "error" | "warning";
  /** Areas that it may have meant, for a person to choose from. */
  candidates?: readonly RegisterArea[];
}

export interface ImportReport {
  programme: string;
  file: string;
  /** Data rows that were read. */
  rows: number;
  errors: ImportIssue[];
  warnings: ImportIssue[];
  /** The dataset's new version; null when nothing was loaded. */
  version: number | null;
}
