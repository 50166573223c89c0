import { Worker } from "node:worker_threads";

/** How often it looks, ms. */
const EVERY = 100;

/** Runs beside the engine, which keeps the thread of the bridge busy for as long as a statement takes. */
const LOOK = `
  const { workerData } = require("node:worker_threads");
  const { writeSync } = require("node:fs");
  setInterval(() => {
    const deadline = Number(Atomics.load(workerData, 0));
    if (deadline === 0 || Date.now() < deadline) return;
    writeSync(2, "embedded engine: a statement ran longer than its statement_timeout\\n");
    process.kill(process.pid, "SIGKILL");
  }, ${EVERY});
`;

/** Ends this process when an exchange with the engine takes longer than it may: nothing else interrupts one. */
export class Watchdog {
  /** ms since 1970 by which the exchange has to end; 0 = none runs, or it may take as long as it likes. */
  readonly #deadline = new BigInt64Array(new SharedArrayBuffer(8));
  readonly #worker: Worker;

  constructor() {
    this.#worker = new Worker(LOOK, { eval: true, workerData: this.#deadline });
    this.#worker.unref();
  }

  /** @param limit ms; 0 = none */
  start(limit: number): void {
    Atomics.store(this.#deadline, 0, limit > 0 ? BigInt(Date.now() + limit) : 0n);
  }

  stop(): void {
    Atomics.store(this.#deadline, 0, 0n);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
