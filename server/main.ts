/** Opens the port, makes the database ready, serves until it is told to stop: as one process, or as several. */
import cluster from "node:cluster";
import { join } from "node:path";
import { ROOT } from "../data/root.ts";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { loadPages } from "./pages/load.ts";
import { runAlone } from "./processes/alone.ts";
import type { OpenApplication } from "./processes/application.ts";
import { runPrimary } from "./processes/primary.ts";
import { messageOf, say } from "./processes/terminal.ts";
import { runWorker } from "./processes/worker.ts";
import { openAccounts } from "./staff/accounts.ts";

const BUILT = join(ROOT, "dist");

const openApplication: OpenApplication = async ({ database, archives, config, log }) => {
  const { owner, reader, realReader, staff } = database;
  const { publicUrl, authSecret: secret, oidc, proxies } = config;
  const accounts = await openAccounts(database.accounts, { publicUrl, secret, oidc });
  return createApp({
    archives,
    reader,
    realReader,
    staff: { owner, staff, accounts, log, publicUrl, proxies },
    config,
    log,
    webDir: join(BUILT, "web"),
    pages: await loadPages(BUILT),
  }).fetch;
};

async function main(): Promise<void> {
  const config = readConfig();
  if (cluster.isWorker) return runWorker(config, openApplication);
  return config.workers === 1 ? runAlone(config, openApplication) : runPrimary(config);
}

main().catch((error: unknown) => {
  say(`✗ ${messageOf(error)}`);
  process.exit(1);
});
