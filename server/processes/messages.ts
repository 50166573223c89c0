/** What the primary and its workers tell each other. */
import type { Bilingual } from "../../data/area.ts";

export type ToWorker =
  /** The database is being made ready: answer so. */
  | { type: "step"; step: Bilingual }
  /** Open it, and answer. `enginePath`: of the embedded engine, which the primary runs. */
  | { type: "prepared"; enginePath: string | null }
  /** There is another archive of tiles. */
  | { type: "archive" }
  | { type: "stop" };

export type FromWorker =
  /** It listens to the primary: what it was told before is lost. */
  | { type: "starting" }
  | { type: "listening"; address: string }
  | { type: "ready" }
  | { type: "failed"; message: string };
