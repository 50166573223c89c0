/** What the database holds (versions, sources), remembered for a moment, and for as long as the database cannot be reached. */
import type postgres from "postgres";
import { type Contents, readContents } from "./db/dataset.ts";

/** From this age on it is read anew beside the answers, ms: whoever asks all the time waits for no reading. */
const AGEING = 500;
/** How long an answer may lag behind a load by another process, ms. */
const FRESH = 1000;
/** How long anybody waits for a database that does not answer when something is known already, ms. */
const PATIENCE = 1000;

export class ContentsReader {
  readonly #sql: postgres.Sql;
  readonly #now: () => number;
  #known: Contents | undefined;
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<Contents> | undefined;
  #waitUntil = 0;

  constructor(sql: postgres.Sql, now: () => number = Date.now) {
    this.#sql = sql;
    this.#now = now;
  }

  /** Reads now; callers at the same time share one reading. @throws when the database is away */
  refresh(): Promise<Contents> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<Contents> {
    const started = this.#now();
    this.#waitUntil = started + PATIENCE;
    try {
      this.#known = await readContents(this.#sql);
      return this.#known;
    } finally {
      // after a failure too: while the database is away it is not asked again by every request
      this.#readAt = this.#now();
    }
  }

  /** At once when fresh; else after a reading. When the database is away, what was known last. */
  current(): Contents | Promise<Contents> {
    const known = this.#known;
    if (known === undefined) return this.refresh();
    const now = this.#now();
    const age = now - this.#readAt;
    // a failure is seen by whoever has to wait
    if (age >= AGEING && !this.#reading) this.refresh().catch(() => undefined);
    if (age < FRESH || now > this.#waitUntil) return known;
    return this.#refreshed(known);
  }

  async #refreshed(known: Contents): Promise<Contents> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<Contents>((resolve) => {
      timer = setTimeout(resolve, PATIENCE, known);
    });
    try {
      return await Promise.race([this.refresh().catch(() => known), patience]);
    } finally {
      clearTimeout(timer);
    }
  }
}
