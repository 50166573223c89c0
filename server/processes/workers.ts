/** The workers of a server: each is started again when it ends, later and later where it ends at once. */
import cluster, { type Worker } from "node:cluster";
import type { Log } from "../log.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { LAST_REQUESTS } from "./port.ts";

/** One that lived so long ended by chance: the next starts at once, ms. */
const LIVED = 60_000;
const FIRST_DELAY = 500;
const SLOWEST_RESTART = 30_000;
/** How much longer than its last answers a worker may take to end, ms. */
const PATIENCE = 3000;

export class Workers {
  readonly #log: Log;
  #greeting: ToWorker;
  #failures = 0;
  #stopping = false;

  /** @param greeting what a worker is told first */
  constructor(log: Log, greeting: ToWorker) {
    this.#log = log;
    this.#greeting = greeting;
  }

  /** Rejects with what it told when it ended before. */
  async first(): Promise<{ address: string; ready: Promise<void> }> {
    const worker = this.#fork();
    const ready = told(worker, "ready").then(() => {});
    // whoever waits for it hears of its failure
    ready.catch(() => {});
    const { address } = await told(worker, "listening");
    return { address, ready };
  }

  /** One more; resolves when it answers. Rejects with what it told when it ended before. */
  async another(): Promise<void> {
    await told(this.#fork(), "ready");
  }

  /** Tells all; `greeting` is what those that come later are told instead. */
  tell(message: ToWorker, greeting = this.#greeting): void {
    this.#greeting = greeting;
    for (const worker of all()) if (worker.isConnected()) worker.send(message);
  }

  /** From now on there are so many: one that ends is replaced. */
  keep(count: number): void {
    cluster.on("fork", (worker) => this.#mind(worker, Date.now()));
    const alive = all();
    for (const worker of alive) this.#mind(worker, Date.now());
    for (let missing = count - alive.length; missing > 0; missing--) this.#fork();
  }

  /** Resolves when all have ended. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.tell({ type: "stop" }, { type: "stop" });
    const ended = all().map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
    const timer = setTimeout(() => {
      for (const worker of all()) worker.process.kill("SIGKILL");
    }, LAST_REQUESTS + PATIENCE);
    await Promise.all(ended);
    clearTimeout(timer);
  }

  #fork(): Worker {
    const worker = cluster.fork();
    // it may end while it is told something
    worker.on("error", (err) => this.#log.warn({ err, worker: worker.id }, "a worker could not be told"));
    told(worker, "starting").then(
      () => worker.send(this.#greeting),
      () => {},
    );
    return worker;
  }

  #mind(worker: Worker, since: number): void {
    worker.on("message", (message: FromWorker) => {
      if (message.type === "failed") this.#log.error({ worker: worker.id, reason: message.message }, "a worker failed");
    });
    worker.once("exit", (code, signal) => {
      if (this.#stopping) return;
      this.#failures = Date.now() - since < LIVED ? this.#failures + 1 : 0;
      const delay = this.#failures === 0 ? 0 : Math.min(SLOWEST_RESTART, FIRST_DELAY * 2 ** (this.#failures - 1));
      this.#log.error({ worker: worker.id, code, signal, delay }, "a worker ended, and is started again");
      setTimeout(() => {
        if (!this.#stopping) this.#fork();
      }, delay);
    });
  }
}

const all = () => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

/** Waits for what a worker that starts will say. */
function told<Type extends FromWorker["type"]>(
  worker: Worker,
  type: Type,
): Promise<Extract<FromWorker, { type: Type }>> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: FromWorker) => {
      if (message.type === type) resolve(message as Extract<FromWorker, { type: Type }>);
      else if (message.type === "failed") reject(new Error(message.message));
    });
    worker.once("exit", (code, signal) => reject(new Error(`A worker ended while starting: ${signal ?? code}`)));
  });
}
