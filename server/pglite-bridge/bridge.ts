import { randomInt } from "node:crypto";
import { createServer, type Server, type Socket } from "node:net";
import { Backend, type BridgedPGlite, EngineBroken, type Greeting } from "./backend.ts";
import { type Batch, Client, type Host } from "./client.ts";
import { failure, query, ready, SYNC } from "./messages.ts";
import { Session } from "./session.ts";
import { Watchdog } from "./watchdog.ts";

const ROLLBACK = query("rollback");

export interface BridgeOptions {
  /** What to do instead, added to the error for a statement that cannot work when all clients share one session. */
  hint?: string;
  /** Called when the engine is in an unknown state: end the process, or open the data directory anew. */
  onBroken: (error: Error) => void;
  /**
   * Whether to kill this process (SIGKILL) when a client's messages keep the engine busy for longer than the client's
   * `statement_timeout`: for a bridge in a process of its own, which is started again.
   */
  endsOverdue?: boolean;
}

/**
 * Serves many clients from one PostgreSQL session, one batch at a time and in turn. A client keeps its turn while it
 * is in a transaction or in the middle of an extended query: until then all others wait. Every Sync and every simple
 * query is answered by exactly one ReadyForQuery.
 */
export class Bridge implements Host {
  readonly database: string;
  readonly user: string;
  readonly hint: string;
  readonly reportedSettings: ReadonlyMap<string, string>;
  readonly #backend: Backend;
  readonly #onBroken: (error: Error) => void;
  readonly #server: Server;
  readonly #watchdog: Watchdog | null;
  readonly #clients = new Map<number, Client>();
  /** Clients with something to do, in order of arrival. */
  readonly #waiting = new Set<Client>();
  /** Whose transaction or exchange is open. */
  #holder: Client | null = null;
  /** Whose settings are in force. */
  #current: Client | null = null;
  #turns: Promise<void> | null = null;
  #closing = false;
  #lastId = 0;

  private constructor(
    backend: Backend,
    { database, user, reportedSettings }: Greeting,
    { hint = "", onBroken, endsOverdue = false }: BridgeOptions,
  ) {
    this.database = database;
    this.user = user;
    this.reportedSettings = reportedSettings;
    this.hint = hint;
    this.#backend = backend;
    this.#onBroken = onBroken;
    this.#watchdog = endsOverdue ? new Watchdog() : null;
    this.#server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
  }

  /** From now on nothing else may use `pglite` before the bridge is closed. */
  static async over(pglite: BridgedPGlite, options: BridgeOptions): Promise<Bridge> {
    const backend = new Backend(pglite);
    return new Bridge(backend, await backend.greeting(), options);
  }

  /** Takes connections on a local socket, or on a named pipe on Windows. Rejects as `net.Server` does. */
  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(path, resolve);
    });
  }

  /** Hangs up on every client, waits for the batch that runs, and rolls back what is open. PGlite stays open. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#server.close();
    for (const client of this.#clients.values()) client.reject("57P01", "the database is shutting down");
    await this.#turns;
    if (this.#holder) await this.#abandon(this.#holder);
    await this.#watchdog?.close();
  }

  onWaiting(client: Client): void {
    this.#waiting.add(client);
    this.#turns ??= this.#takeTurns().finally(() => {
      this.#turns = null;
    });
  }

  /** Only a query that still waits can be cancelled: nothing interrupts the engine. */
  onCancel(id: number, secret: number): void {
    const client = this.#clients.get(id);
    if (client?.secret !== secret || client === this.#holder || client.batches[0]?.ends !== "sync") return;
    client.batches.shift();
    client.send(failure("ERROR", "57014", "canceling statement due to user request"), ready("idle"));
  }

  #accept(socket: Socket): void {
    const id = ++this.#lastId;
    this.#clients.set(id, new Client(id, randomInt(2 ** 31), socket, this));
  }

  async #takeTurns(): Promise<void> {
    try {
      for (let client = this.#next(); client && !this.#closing; client = this.#next()) {
        await this.#turn(client);
        // sockets are read only between turns: without this a busy client would keep out all others
        if (this.#waiting.size > 0) await new Promise(setImmediate);
      }
    } catch (error) {
      this.#onBroken(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #next(): Client | undefined {
    if (this.#holder) return this.#waiting.has(this.#holder) ? this.#holder : undefined;
    const [first] = this.#waiting;
    return first;
  }

  async #turn(client: Client): Promise<void> {
    this.#waiting.delete(client);
    const batch = client.batches.shift();
    if (client.gone) await this.#remove(client);
    else if (batch && client.session) await this.#answer(client, client.session, batch);
    if (client.batches.length > 0) this.#waiting.add(client);
  }

  async #answer(client: Client, session: Session, batch: Batch): Promise<void> {
    try {
      if (client !== this.#current && !(await this.#switchTo(client, session))) return;
      this.#watchdog?.start(session.timeout);
      const reply = await this.#backend.exchange(batch.bytes, batch.ends === "sync");
      const open = batch.ends === "flush" || reply.status !== "idle";
      client.midExchange = batch.ends === "flush";
      client.changedSettings ||= reply.tags.some((tag) => tag === "SET" || tag === "RESET");
      this.#holder = open ? client : null;
      client.send(...reply.parts);
      if (batch.ends === "sync") client.send(ready(reply.status ?? "idle"));
    } catch (error) {
      if (error instanceof EngineBroken) client.fail("57P02", `the database engine broke: ${error.message}`);
      throw error;
    } finally {
      this.#watchdog?.stop();
    }
  }

  /** Puts the settings of `client` in force. When PostgreSQL refuses them, tells the client so and returns false. */
  async #switchTo(client: Client, session: Session): Promise<boolean> {
    const previous = this.#current;
    if (previous?.changedSettings && previous.session && !previous.gone) {
      const { parts } = await this.#backend.exchange(Session.SETTINGS_QUERY, true);
      previous.session.saveSettings(Buffer.concat(parts));
    }
    this.#current = null;
    const { error } = await this.#backend.exchange(session.restoreQuery(this.user), true);
    if (error) {
      client.batches.length = 0;
      client.fail(error.code, error.text);
      return false;
    }
    this.#current = client;
    return true;
  }

  async #remove(client: Client): Promise<void> {
    if (this.#holder === client) await this.#abandon(client);
    if (this.#current === client) this.#current = null;
    const closes = client.session?.closeStatements() ?? [];
    if (closes.length > 0) await this.#backend.exchange(Buffer.concat(closes), true);
    this.#clients.delete(client.id);
  }

  /** Ends the open exchange and the open transaction of a client that left. */
  async #abandon(client: Client): Promise<void> {
    if (client.midExchange) await this.#backend.exchange(SYNC, true);
    await this.#backend.exchange(ROLLBACK, true);
    this.#holder = null;
  }
}
