/** The server as one process: it makes the database ready, and answers. */
import type { Config } from "../config.ts";
import { endWithParent } from "../end-with-parent.ts";
import { createLog } from "../log.ts";
import type { OpenApplication } from "./application.ts";
import { openPort } from "./port.ts";
import { createPreparing } from "./preparing.ts";
import { OPENING, progressLines, say, sayReady } from "./terminal.ts";
import { openArchives, Upkeep } from "./upkeep.ts";

export async function runAlone(config: Config, openApplication: OpenApplication): Promise<void> {
  const started = Date.now();
  const log = createLog(config.logLevel);
  const upkeep = new Upkeep(config, log);
  let step = OPENING;
  const port = await openPort(config, createPreparing(() => step).fetch);
  const stop = async () => {
    if (upkeep.stopping) process.exit(130);
    upkeep.stop();
    say("› กำลังปิด / stopping");
    await port.close();
    await upkeep.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // a server that was put into the background on purpose outlives its shell
  if (process.env.npm_lifecycle_event) endWithParent(stop);

  say(`› ${port.address} · กำลังเตรียม / getting ready`);
  try {
    const progress = progressLines(started, (next) => {
      step = next;
    });
    const database = await upkeep.prepare(progress);
    const archives = openArchives(config, log);
    const answer = await openApplication({ database, archives, config, log });
    if (upkeep.stopping) return;
    port.answerWith(answer);
    upkeep.keep(database, archives);
  } catch (error) {
    if (upkeep.stopping) return;
    await upkeep.close();
    throw error;
  }
  sayReady(port.address, started);
}
