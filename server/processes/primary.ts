/** The server as several processes: this one makes the database ready and answers nobody, its workers answer. */
import { RateLimiterClusterMaster } from "rate-limiter-flexible";
import type { Config } from "../config.ts";
import { endWithParent } from "../end-with-parent.ts";
import { createLog } from "../log.ts";
import { sumOfWorkers } from "../metrics-of-workers.ts";
import { OPENING, progressLines, say, sayReady } from "./terminal.ts";
import { openArchives, Upkeep } from "./upkeep.ts";
import { Workers } from "./workers.ts";

export async function runPrimary(config: Config): Promise<void> {
  const started = Date.now();
  const log = createLog(config.logLevel);
  const upkeep = new Upkeep(config, log);
  const workers = new Workers(log, { type: "step", step: OPENING });
  const stop = async () => {
    if (upkeep.stopping) process.exit(130);
    upkeep.stop();
    say("› กำลังปิด / stopping");
    await workers.stop();
    await upkeep.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // a server that was put into the background on purpose outlives its shell
  if (process.env.npm_lifecycle_event) endWithParent(stop);
  // what clients may ask is counted here for all workers
  new RateLimiterClusterMaster();
  sumOfWorkers();

  try {
    const { address, ready } = await workers.first();
    say(`› ${address} · กำลังเตรียม / getting ready`);
    const database = await upkeep.prepare(progressLines(started, (step) => workers.tell({ type: "step", step })));
    const prepared = { type: "prepared", enginePath: database.enginePath } as const;
    workers.tell(prepared, prepared);
    await Promise.all([ready, ...Array.from({ length: config.workers - 1 }, () => workers.another())]);
    if (upkeep.stopping) return;
    workers.keep(config.workers);
    upkeep.keep(database, openArchives(config, log), () => workers.tell({ type: "archive" }));
    sayReady(address, started);
  } catch (error) {
    if (upkeep.stopping) return;
    await workers.stop();
    await upkeep.close();
    throw error;
  }
}
