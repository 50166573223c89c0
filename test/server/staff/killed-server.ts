/** A server that is killed and started again, as a whole or one of its workers; who asks it does not notice which. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import type { Database } from "../../../server/db/connect.ts";
import { runningEngine } from "../../../server/db/embedded/running.ts";
import { engineAddress } from "../../engines/database.ts";
import { open } from "../../engines/setup.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { staffApplication } from "./staff-application.ts";

const own = { kind: "provinces", codes: ["50"] } as const;
const WORKERS = 2;
const PATIENCE = { timeout: 60_000, interval: 50 };
/** One that ends again and again is started later and later: the server is a new one after so many. */
const KILLS_OF_ONE = 3;

export type Victim = "server" | "worker";

/** Processes that another one started, from the kernel. */
const childrenOf = (pid = 0) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

export class KilledServer {
  readonly #victim: Victim;
  readonly #shared: Database;
  /** What it is told of its database: on the embedded engine a copy, since its engine ends with it. */
  #setting: Record<string, string> = {};
  #server: ServerProcess | undefined;
  #url = "";
  #kills = 0;
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
    if (this.#victim === "worker") this.#setting.WORKERS = String(WORKERS);
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

  /** Kills it; whoever waits for an answer gets none. */
  async kill(): Promise<void> {
    if (this.#victim === "server") return await this.#stop();
    const workers = childrenOf(this.#server?.child.pid);
    const [victims = []] = fc.sample(fc.subarray(workers, { minLength: 1 }), 1);
    for (const pid of victims) process.kill(pid, "SIGKILL");
  }

  /** After a kill: it answers. */
  async again(): Promise<void> {
    if (this.#victim === "server") return await this.#start();
    if (++this.#kills % KILLS_OF_ONE === 0) {
      await this.#stop();
      await this.#start();
    }
    await expect.poll(async () => (await fetch(`${this.#url}/readyz`).catch(() => null))?.status, PATIENCE).toBe(200);
  }

  readonly ask = (
    who: "editor" | "approver",
    method: string,
    path: string,
    body?: string | FormData,
  ): Promise<Response> => {
    const headers = {
      cookie: this.#cookies?.[who] ?? "",
      // each request may come to another worker
      connection: "close",
      ...(typeof body === "string" && { "content-type": "application/json" }),
    };
    return fetch(`${this.#url}/api/staff/${path}`, { method, headers, ...(body !== undefined && { body }) });
  };
}
