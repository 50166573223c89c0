/** What a process answers with once its database is open. */
import type { Archives } from "../archives/archives.ts";
import type { Config } from "../config.ts";
import type { Database } from "../db/connection/connect.ts";
import type { Log } from "../log.ts";
import type { Answer } from "./port.ts";

export interface ApplicationParts {
  database: Database;
  archives: Archives;
  config: Config;
  log: Log;
}

export type OpenApplication = (parts: ApplicationParts) => Promise<Answer>;
