/** What a person asks of an import, in plain values that go to another thread. */
import type { Bilingual } from "../../../data/area.ts";
import type { Preparation } from "../../../data/reading/import/prepare-table.ts";
import type { ImportIssue } from "../../../data/reading/issue.ts";
import type { Counts, Mode } from "../../store/changes/stage.ts";
import type { CheckedFile } from "../../store/check-file.ts";

export interface StaffOrder {
  programme: string;
  file: { name: string; bytes: Uint8Array };
  mode: Mode;
  /** ISO date, CE. */
  asOf: string;
  source: string;
  preparation: Preparation;
}

/** What came of it: with an error in it nothing was staged. */
export interface Staged {
  headings: CheckedFile["headings"];
  rows: number;
  /** The first of them, errors before warnings. */
  issues: ImportIssue[];
  errors: number;
  warnings: number;
  /** Why it cannot be staged, although every row is right. */
  refused: Bilingual | null;
  changeSet: string | null;
  counts: Counts | null;
}

/** Issues that one answer holds; the annotated copy has all. */
export const TOLD_ISSUES = 300;

/** Issues that are kept and told; a file with more is mended in parts. */
export const MOST_ISSUES = 20_000;
