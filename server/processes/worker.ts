/** One of several processes that answer on one port. What it has to know of the others it is told by the primary. */
import cluster from "node:cluster";
import { findArchives } from "../archives/keep.ts";
import type { Config } from "../config.ts";
import { openDatabase } from "../db/connection/connect.ts";
import { createLog } from "../log.ts";
import type { OpenApplication } from "./application.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { type Answer, openPort, type Port } from "./port.ts";
import { createPreparing } from "./preparing.ts";
import { messageOf, OPENING } from "./terminal.ts";
import { openArchives } from "./upkeep.ts";

function tell(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}

/** Without its primary a worker is ended by `node:cluster`. */
export function runWorker(config: Config, openApplication: OpenApplication): void {
  const log = createLog(config.logLevel, { worker: cluster.worker?.id });
  const archives = openArchives(config, log);
  let step = OPENING;
  let port: Promise<Port> | undefined;
  let close = async () => {};
  let look = async () => {};

  async function listen(answer: Answer): Promise<void> {
    const already = port !== undefined;
    port ??= openPort(config, answer);
    const { address, answerWith } = await port;
    if (already) answerWith(answer);
    else tell({ type: "listening", address });
  }

  /** One that is started later takes no connection before it can answer. */
  async function open(enginePath: string | null): Promise<void> {
    const { databaseUrl: url, databaseReaderUrl: readerUrl, workers: processes } = config;
    const database = await openDatabase({ url, readerUrl, enginePath, processes });
    close = database.close;
    look = () => findArchives(archives, database.reader);
    await look();
    await listen(await openApplication({ database, archives, config, log }));
    tell({ type: "ready" });
  }

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await (await port?.catch(() => undefined))?.close();
    await close();
    process.exit(0);
  }

  function fail(error: unknown): void {
    if (stopping) return;
    tell({ type: "failed", message: messageOf(error) });
    process.exitCode = 1;
    process.disconnect();
  }

  process.on("message", (message: ToWorker) => {
    switch (message.type) {
      case "step":
        step = message.step;
        if (!port) listen(createPreparing(() => step).fetch).catch(fail);
        break;
      case "prepared":
        open(message.enginePath).catch(fail);
        break;
      case "archive":
        look().catch((err: unknown) => log.warn({ err }, "archives of tiles were not found"));
        break;
      case "stop":
        void stop();
    }
  });
  process.on("SIGTERM", stop);
  // Ctrl-C reaches the whole group: the primary says when to end
  process.on("SIGINT", () => {});
  tell({ type: "starting" });
}
