/** What one process does for the whole server: makes the database ready, then keeps what nobody asks for. */
import { setTimeout as after } from "node:timers/promises";
import type postgres from "postgres";
import type { PlacedRegion } from "../../data/codi-regions.ts";
import { Archives } from "../archives/archives.ts";
import { archivesFolder } from "../archives/folder.ts";
import { keepArchives } from "../archives/keep.ts";
import { readCodiRegions } from "../codi-regions.ts";
import type { Config } from "../config.ts";
import { type OpenedDatabase, openDatabase } from "../db/connection/connect.ts";
import type { Log } from "../log.ts";
import { dropForgottenDrafts } from "../store/changes/forgotten-drafts.ts";
import { dropForgottenImports } from "../store/changes/forgotten-imports.ts";
import { loadCodiRegions } from "../store/codi-regions.ts";
import { type Progress, prepareDatabase } from "../store/prepare.ts";
import { say } from "./terminal.ts";

/** Between looks for what nobody comes back to, ms. */
const SWEEP = 60 * 60 * 1000;

/** How long a stop waits for a database that is still being opened, ms. */
const PATIENCE = 500;

async function sweep(owner: postgres.Sql): Promise<void> {
  await dropForgottenImports(owner);
  await dropForgottenDrafts(owner);
}

export class Upkeep {
  readonly #config: Config;
  readonly #log: Log;
  readonly #codiRegions: readonly PlacedRegion[];
  readonly #stopping = new AbortController();
  #opening: Promise<OpenedDatabase> | undefined;

  /** @throws Error for a file of CODI's regions that cannot be read */
  constructor(config: Config, log: Log) {
    this.#config = config;
    this.#log = log;
    this.#codiRegions = readCodiRegions(config.codiRegions);
  }

  /** Opens the database, and makes it ready to serve. */
  async prepare(progress: Progress): Promise<OpenedDatabase> {
    const { databaseUrl: url, databaseReaderUrl: readerUrl, dataDir, workers } = this.#config;
    this.#opening = openDatabase({ url, readerUrl, dataDir, processes: workers, onProgress: progress });
    const database = await this.#opening;
    const { owner, engine, warning } = database;
    if (warning) say(`! ${warning.th}\n  ${warning.en}`);
    await prepareDatabase(owner, engine, progress);
    await loadCodiRegions(owner, this.#codiRegions);
    await sweep(owner);
    return database;
  }

  /** Sweeps from time to time, and makes the archives of tiles; `onArchive` is called when there is another one. */
  keep({ owner, reader }: OpenedDatabase, archives: Archives, onArchive?: () => void): void {
    setInterval(() => {
      sweep(owner).catch((err: unknown) => this.#log.warn({ err }, "drafts were not swept"));
    }, SWEEP).unref();
    void keepArchives({ archives, reader, log: this.#log, signal: this.#stopping.signal, onArchive });
  }

  get stopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Ends its own work. */
  stop(): void {
    this.#stopping.abort();
  }

  /** A database that does not answer is not waited for; the engine ends with this process. */
  async close(): Promise<void> {
    const opened = await Promise.race([this.#opening?.catch(() => undefined), after(PATIENCE)]);
    await opened?.close();
  }
}

export function openArchives(config: Config, log: Log): Archives {
  return new Archives(archivesFolder(config), log);
}
