import postgres from "postgres";
import type { Basis } from "../../data/programme.ts";
import { runningEngine } from "./embedded/running.ts";
import { type EmbeddedOptions, startEmbedded } from "./embedded/start.ts";
import { connectingFault } from "./opening-fault.ts";

export type Engine = "embedded" | "native";

/** The role of public reading; made by the migrations. */
const READER = "chumchon_reader";
const STAFF = "chumchon_staff";
const ACCOUNTS = "chumchon_accounts";
const APPLICATION = "chumchon-map";
const READER_TIMEOUT = 15_000;

export interface Database {
  engine: Engine;
  /** For migrations and imports. */
  owner: postgres.Sql;
  /** For all public reading: it can only SELECT, and only what was granted. Connects when first used, after `migrate`. */
  reader: postgres.Sql;
  /** The same for questions about what is real alone: its tables hold nothing else. */
  realReader: postgres.Sql;
  /** The role of staff: sees records only inside `asActor`. */
  staff: postgres.Sql;
  /** Accounts and sessions; nothing else. */
  accounts: postgres.Sql;
  close(): Promise<void>;
}

export interface DatabaseOptions extends EmbeddedOptions {
  /** `postgres://…` of a PostgreSQL 15+ with PostGIS 3.3+; without it the embedded engine is started. */
  url?: string | undefined;
}

/**
 * Opens the database. Both pools connect again by themselves when it went away and came back; while it is away a query
 * fails within seconds. Rejects when it cannot be reached now.
 */
export async function openDatabase({ url, ...embedded }: DatabaseOptions = {}): Promise<Database> {
  if (url) return opened("native", nativePools(url), async () => {});
  const engine = await startEmbedded(embedded);
  return opened("embedded", embeddedPools(engine.path), () => engine.close());
}

export interface JoinedDatabase extends Database {
  /** Another process of the product, as a rule the server, uses the database now. */
  inUse: boolean;
}

/** For commands: the database of the server that runs on it, or opened here when none does. Closing leaves the server alone. */
export async function joinDatabase(options: DatabaseOptions = {}): Promise<JoinedDatabase> {
  const running = options.url ? null : await runningEngine(options.dataDir);
  if (running !== null) return { ...(await opened("embedded", embeddedPools(running), async () => {})), inUse: true };
  const database = await openDatabase(options);
  return { ...database, inUse: database.engine === "native" && (await hasOtherSessions(database.owner)) };
}

/** The pools of a server keep their connections, so it is seen while it has nothing to do. */
async function hasOtherSessions(owner: postgres.Sql): Promise<boolean> {
  const [found] = await owner<{ others: boolean }[]>`
    select exists (
      select from pg_stat_activity
      where datname = current_database() and application_name = ${APPLICATION} and pid <> pg_backend_pid()
    ) as others`;
  return found?.others ?? false;
}

type PoolOptions = postgres.Options<Record<string, postgres.PostgresType>>;
type Pools = Omit<Database, "engine" | "close">;

/**
 * Pools on the socket of a running embedded engine. A reader's statement that takes longer than its limit ends the engine,
 * which starts again in two seconds.
 */
export function embeddedPools(path: string): Pools {
  // one statement runs at a time: with more connections the questions of a page wait in the engine, without a round trip
  return pools((options) => postgres({ path, user: "postgres", database: "postgres", ...options }), 4, {
    statement_timeout: READER_TIMEOUT,
  });
}

function nativePools(url: string): Pools {
  // JIT off: PostgreSQL overestimates spatial predicates, and then compiles for seconds what runs in milliseconds
  return pools((options) => postgres(url, options), 8, { statement_timeout: READER_TIMEOUT, jit: "off" });
}

function pools(
  connect: (options: PoolOptions) => postgres.Sql,
  max: number,
  limits: Record<string, number | string>,
): Pools {
  const common = { connect_timeout: 5, backoff: () => 0.25, onnotice: () => {} };
  const connection = { application_name: APPLICATION };
  // the schemas that the registry makes: each shows the sets that a basis counts under the names of the tables
  const readOnly = (basis: Basis) => ({
    ...connection,
    ...limits,
    role: READER,
    default_transaction_read_only: true,
    search_path: `counted_${basis}, public`,
  });
  return {
    owner: connect({ ...common, max: Math.ceil(max / 2), connection }),
    reader: connect({ ...common, max, connection: readOnly("all") }),
    realReader: connect({ ...common, max: Math.ceil(max / 2), connection: readOnly("real") }),
    staff: connect({ ...common, max: Math.ceil(max / 2), connection: { ...connection, role: STAFF } }),
    accounts: connect({ ...common, max: 2, connection: { ...connection, role: ACCOUNTS, search_path: "accounts" } }),
  };
}

async function opened(engine: Engine, all: Pools, stop: () => Promise<void>): Promise<Database> {
  const close = async () => {
    // without a limit the driver waits for ever for a connection that was lost
    await Promise.all(Object.values<postgres.Sql>(all).map((pool) => pool.end({ timeout: 1 })));
    await stop();
  };
  try {
    await all.owner`select 1`;
  } catch (error) {
    await close();
    throw engine === "native" ? connectingFault(error) : error;
  }
  return { engine, ...all, close };
}
