/** What the routes of staff work with. */
import type postgres from "postgres";
import type { Log } from "../log.ts";
import type { Accounts } from "./accounts.ts";

export interface StaffServices {
  /** Migrations, publishing and whatever else changes what the public sees. */
  owner: postgres.Sql;
  /** The role `chumchon_staff`: sees nothing outside `asActor`. */
  staff: postgres.Sql;
  accounts: Accounts;
  log: Log;
  /** How many proxies stand before this server. */
  proxies: number;
}
