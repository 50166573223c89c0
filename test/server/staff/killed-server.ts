/** A server that is killed and comes again: the whole of it, or all its workers at once. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Database } from "../../../server/db/connection/connect.ts";
import { runningEngine } from "../../../server/db/embedded/running.ts";
import { engineAddress } from "../../engines/database.ts";
import { freePort } from "../../engines/free-port.ts";
import { open } from "../../engines/setup.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { staffApplication } from "./staff-application.ts";

const own = { kind: "provinces", codes: ["50"] } as const;
const WORKERS = 2;
const PATIENCE = { timeout: 60_000, interval: 50 };
/** Workers that end again and again are started later and later: after so many kills the server is a new one. */
const KILLS_OF_ONE = 3;

export type Victim = "server" | "workers";

/** Processes that another one started, from the kernel. */
const childrenOf = (pid = 0) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

/** Null when there was no answer any more. */
export const statusOf = (asked: Promise<Response>): Promise<number | null> =>
  asked.then(
    ({ status }) => status,
    () => null,
  );

export class KilledServer {
  readonly #victim: Victim;
  readonly #shared: Database;
  /** What it is told of its database: on the embedded engine a copy, since its engine ends with it. */
  #setting: Record<string, string> = {};
  #server: ServerProcess | undefined;
  #url = "";
  #kills = 0;
  /** `node:cluster` keeps open a connection that it was just handing to a worker which is killed: no answer ever comes. */
  #asked = new AbortController();
  #cookies: Readonly<Record<"editor" | "approver", string>> | undefined;
  opened: Database;

  constructor(victim: Victim, shared: Database) {
    this.#victim = victim;
    this.#shared = shared;
    this.opened = shared;
  }

  async begin(): Promise<void> {
    const { engine, address } = engineAddress();
    this.#setting = { DATABASE_URL: address };
    if (engine === "embedded") {
      const folder = mkdtempSync(join(tmpdir(), "chumchon-killed-"));
      await this.#shared.owner`checkpoint`;
      cpSync(join(dirname(address), "pg"), join(folder, "pg"), { recursive: true });
      this.#setting = { DATA_DIR: folder };
    }
    // those that come after all have ended would take any other free port
    if (this.#victim === "workers")
      Object.assign(this.#setting, { WORKERS: String(WORKERS), PORT: String(await freePort()) });
    await this.#start();
    const { somebody } = await staffApplication(this.opened);
    this.#cookies = {
      editor: (await somebody("editor", own)).cookie,
      approver: (await somebody("approver", own)).cookie,
    };
  }

  async end(): Promise<void> {
    await this.#stop();
    if (this.#setting.DATA_DIR) rmSync(this.#setting.DATA_DIR, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    this.#server = startServer(this.#setting);
    this.#url = await this.#server.said;
    if (this.#url === "") throw new Error(this.#server.lines.join("\n"));
    if (this.#shared.engine === "native") return;
    const path = await runningEngine(this.#setting.DATA_DIR);
    if (path === null) throw new Error("The engine of the server is not found");
    this.opened = await open({ engine: "embedded", address: path });
  }

  async #stop(): Promise<void> {
    this.#server?.stop("SIGKILL");
    await this.#server?.exit;
    if (this.#shared.engine === "embedded") await this.opened.close();
  }

  async kill(): Promise<void> {
    if (this.#victim === "server") return await this.#stop();
    const primary = this.#server?.child.pid;
    const workers = childrenOf(primary);
    for (const pid of workers) process.kill(pid, "SIGKILL");
    // until then it gives them connections
    await expect.poll(() => childrenOf(primary).some((pid) => workers.includes(pid)), PATIENCE).toBe(false);
  }

  /** Resolves when it answers. Who still waits for what it was asked before the kill gives up. */
  async again(): Promise<void> {
    await this.#comesAgain();
    this.#asked.abort();
    this.#asked = new AbortController();
  }

  async #comesAgain(): Promise<void> {
    if (this.#victim === "server") return await this.#start();
    if (++this.#kills % KILLS_OF_ONE === 0) {
      await this.#stop();
      await this.#start();
    }
    const ready = () => fetch(`${this.#url}/readyz`, { headers: { connection: "close" } });
    await expect.poll(() => statusOf(ready()), PATIENCE).toBe(200);
  }

  readonly ask = (
    who: "editor" | "approver",
    method: string,
    path: string,
    body?: string | FormData,
  ): Promise<Response> => {
    const headers = {
      cookie: this.#cookies?.[who] ?? "",
      // each on a connection of its own, which is given to the next worker
      connection: "close",
      ...(typeof body === "string" && { "content-type": "application/json" }),
    };
    const { signal } = this.#asked;
    return fetch(`${this.#url}/api/staff/${path}`, { method, headers, signal, ...(body !== undefined && { body }) });
  };
}
