/** What the routes work with. */
import type { MiddlewareHandler } from "hono";
import type postgres from "postgres";
import type { PageTurns } from "./answers/page-turns.ts";
import type { Turns } from "./answers/turns.ts";
import type { VariantCache } from "./answers/variant-cache.ts";
import type { Archives } from "./archives/archives.ts";
import type { ContentsReader } from "./contents.ts";
import type { GazetteerReader } from "./db/search/gazetteer.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";

export interface Services {
  /** A role that can only read what is public. */
  reader: postgres.Sql;
  contents: ContentsReader;
  /** Names of all places, for search. */
  gazetteer: GazetteerReader;
  cache: VariantCache;
  /** Boundary tiles that were made beforehand. */
  archives: Archives | undefined;
  /** Of questions that take long. */
  turns: Turns;
  /** Before whatever answers with a file that is sent while it is made. */
  streams: MiddlewareHandler;
  /** Of the pages of such files. */
  pageTurns: PageTurns;
  log: Log;
  metrics: Metrics;
  /** Whether the reader sees what is real alone. */
  realOnly: boolean;
  /** Address of the server when a proxy stands before it. */
  publicUrl: string | undefined;
  /** Who answers for the open data. */
  contactEmail: string | undefined;
  /** A style that lies under the map of the explorer. */
  basemapStyle: string | undefined;
}
