import postgres from "postgres";
import type { Bilingual } from "../../../data/area.ts";
import type { Basis } from "../../../data/programme.ts";
import { shareOf } from "../../share.ts";
import { runningEngine } from "../embedded/running.ts";
import { type EmbeddedOptions, startEmbedded } from "../embedded/start.ts";
import { connectingFault } from "./opening-fault.ts";
import { readerLogin, sharedLogin, tryLogin } from "./reader-login.ts";

export type Engine = "embedded" | "native";

/** The role of public reading; made by the migrations. */
const READER = "chumchon_reader";
const STAFF = "chumchon_staff";
const ACCOUNTS = "chumchon_accounts";
const APPLICATION = "chumchon-map";
const READER_TIMEOUT = 15_000;
/** Connections of a pool: inside a transaction something else may be asked. */
const LEAST = 2;

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
  /** What an administrator should mend; null when nothing. */
  warning: Bilingual | null;
  close(): Promise<void>;
}

export interface DatabaseOptions extends EmbeddedOptions {
  /** `postgres://…` of a PostgreSQL 15+ with PostGIS 3.3+; without it the embedded engine is started. */
  url?: string | undefined;
  /** The same database for public reading, with a login that has the rights of `chumchon_reader` alone; else one is made. */
  readerUrl?: string | undefined;
  /** Of an embedded engine that another process of the server runs. */
  enginePath?: string | null | undefined;
  /** Of the server, each with its part of the connections. */
  processes?: number;
}

export interface OpenedDatabase extends Database {
  /** Where other processes of the server find the embedded engine; null on native. */
  enginePath: string | null;
}

/**
 * Opens the database. Both pools connect again by themselves when it went away and came back; while it is away a query
 * fails within seconds. Rejects when it cannot be reached now.
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<OpenedDatabase> {
  const { url, readerUrl, enginePath, processes = 1, ...embedded } = options;
  if (url) return { ...(await openNative(url, readerUrl, processes)), enginePath: null };
  const engine = enginePath ? { path: enginePath, close: async () => {} } : await startEmbedded(embedded);
  const pools = embeddedPools(engine.path, processes);
  return { ...(await opened("embedded", pools, () => engine.close())), enginePath: engine.path };
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
type Pools = Omit<Database, "engine" | "warning" | "close">;
type Role = typeof READER | typeof STAFF | typeof ACCOUNTS;

/** Opens a pool that works as a role; null = as the owner. */
type Connect = (role: Role | null, options: PoolOptions) => postgres.Sql;

/**
 * Pools on the socket of a running embedded engine. A reader's statement that takes longer than its limit ends the engine,
 * which starts again in two seconds. Each pool comes as the user whose role it works as.
 */
export function embeddedPools(path: string, processes = 1): Pools {
  const connect: Connect = (role, options) =>
    postgres({ path, user: role ?? "postgres", database: "postgres", ...options });
  // one statement runs at a time: with more connections the questions of a page wait in the engine, without a round trip
  return pools(connect, shareOf(4, processes, LEAST), { statement_timeout: READER_TIMEOUT });
}

async function openNative(url: string, readerUrl: string | undefined, processes: number): Promise<Database> {
  const { reader, warning } = await nativeReader(url, readerUrl);
  const connect: Connect = (role, options) =>
    role === READER ? postgres(reader.url, { ...options, ...reader.login }) : postgres(url, options);
  // JIT off: PostgreSQL overestimates spatial predicates, and then compiles for seconds what runs in milliseconds
  const all = pools(connect, shareOf(8, processes, LEAST), { statement_timeout: READER_TIMEOUT, jit: "off" });
  return await opened("native", all, async () => {}, warning);
}

/** How public reading connects: by a login of its own, or as the owner with a warning. */
async function nativeReader(url: string, readerUrl: string | undefined) {
  if (readerUrl) return { reader: { url: readerUrl, login: {} }, warning: null };
  const owner = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    await owner`select 1`.catch((error) => Promise.reject(connectingFault(error)));
    const login = await readerLogin(owner);
    await tryLogin(url, login);
    return { reader: { url, login }, warning: null };
  } catch (error) {
    // without a login of its own the server goes on as before; without a database it does not
    if (!(error instanceof postgres.PostgresError)) throw error;
    return { reader: { url, login: {} }, warning: sharedLogin(error.message) };
  } finally {
    await owner.end({ timeout: 1 });
  }
}

function pools(connect: Connect, max: number, limits: Record<string, number | string>): Pools {
  // a connection that was lost is opened again at once, one that could not be opened after a quarter of a second
  const backoff = (failures: number) => (failures === 0 ? 0 : 0.25);
  const common = { connect_timeout: 5, backoff, onnotice: () => {} };
  const connection = { application_name: APPLICATION };
  // the schemas that the registry makes: each shows the sets that a basis counts under the names of the tables
  const readOnly = (basis: Basis) => ({
    ...connection,
    ...limits,
    role: READER,
    // all is in memory; planned for a disk, a search compared the titles of all sites one by one (20 ms instead of 4)
    random_page_cost: 1.1,
    default_transaction_read_only: true,
    search_path: `counted_${basis}, public`,
  });
  const half = Math.max(LEAST, Math.ceil(max / 2));
  const accounts = { ...connection, role: ACCOUNTS, search_path: "accounts" };
  return {
    owner: connect(null, { ...common, max: half, connection }),
    reader: connect(READER, { ...common, max, connection: readOnly("all") }),
    realReader: connect(READER, { ...common, max: half, connection: readOnly("real") }),
    staff: connect(STAFF, { ...common, max: half, connection: { ...connection, role: STAFF } }),
    accounts: connect(ACCOUNTS, { ...common, max: LEAST, connection: accounts }),
  };
}

async function opened(
  engine: Engine,
  all: Pools,
  stop: () => Promise<void>,
  warning: Bilingual | null = null,
): Promise<Database> {
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
  return { engine, ...all, warning, close };
}
