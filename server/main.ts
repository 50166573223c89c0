/** Opens the port, makes the database ready, serves until it is told to stop. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import type { Bilingual } from "../data/area.ts";
import { ROOT } from "../data/root.ts";
import { createApp } from "./app.ts";
import { Archives } from "./archives/archives.ts";
import { archivesFolder } from "./archives/folder.ts";
import { keepArchives } from "./archives/keep.ts";
import { readCodiRegions } from "./codi-regions.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { type Database, openDatabase } from "./db/connect.ts";
import { endWithParent } from "./end-with-parent.ts";
import { createLog } from "./log.ts";
import { loadPages } from "./pages/load.ts";
import { createPreparing } from "./preparing.ts";
import { openAccounts } from "./staff/accounts.ts";
import type { StaffServices } from "./staff/services.ts";
import { dropForgottenDrafts } from "./store/changes/forgotten-drafts.ts";
import { loadCodiRegions } from "./store/codi-regions.ts";
import { prepareDatabase } from "./store/prepare.ts";

/** How long requests under way may take when the server is told to stop, ms. */
const LAST_REQUESTS = 10_000;
/** ms in which a client has to send its headers, and the whole of a request: a large file over a slow line at most. */
const SLOW_CLIENTS = { headersTimeout: 10_000, requestTimeout: 180_000, connectionsCheckingInterval: 2000 };

/** Between looks for drafts that nobody comes back to, ms. */
const SWEEP = 60 * 60 * 1000;

/** How long a stop waits for a database that is still being opened, ms. */
const PATIENCE = 500;

/** A line for the person at the terminal; the structured log goes to standard output. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function fail(error: unknown): never {
  say(`✗ ${error instanceof ConfigError || error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** Prints each step once, and again for every tenth of it that is done. */
function progressLines(started: number): {
  report: (step: Bilingual, share?: number) => void;
  current: () => Bilingual;
} {
  let step: Bilingual = { th: "เปิดฐานข้อมูล", en: "opening the database" };
  let said = "";
  return {
    current: () => step,
    report(next, share) {
      step = next;
      const part = share === undefined ? "" : ` ${Math.floor(share * 10) * 10}%`;
      const line = `${next.th} / ${next.en}${part}`;
      if (line === said) return;
      said = line;
      say(`› [${((Date.now() - started) / 1000).toFixed(0).padStart(2)} s] ${line}`);
    },
  };
}

function listen(server: Server, { host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `พอร์ต ${port} มีผู้ใช้อยู่แล้ว ลองตั้ง PORT เป็นเลขอื่น / Port ${port} is in use: choose another PORT`,
        EACCES: `ไม่มีสิทธิ์เปิดพอร์ต ${port} / No permission to open port ${port}`,
        EADDRNOTAVAIL: `เครื่องนี้ไม่มีที่อยู่ ${host} / This machine has no address ${host}`,
        ENOTFOUND: `ไม่รู้จักที่อยู่ ${host} / Unknown address ${host}`,
      };
      reject(new Error(reasons[error.code ?? ""] ?? error.message));
    });
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      const name = ["0.0.0.0", "::", "127.0.0.1"].includes(address.address) ? "localhost" : host;
      resolve(`http://${name}:${address.port}`);
    });
  });
}

/** Takes no more connections and waits for the answers under way. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

async function main(): Promise<void> {
  const started = Date.now();
  const config = readConfig();
  const codiRegions = readCodiRegions(config.codiRegions);
  const log = createLog(config.logLevel);
  const progress = progressLines(started);
  let answer: (request: Request, bindings: object) => Response | Promise<Response> = createPreparing(
    progress.current,
  ).fetch;
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings),
    serverOptions: SLOW_CLIENTS,
  }) as Server;
  const address = await listen(server, config);

  let opening: Promise<Database> | undefined;
  let stopping = false;
  const background = new AbortController();
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    background.abort();
    say("› กำลังปิด / stopping");
    // a database that does not answer is not waited for; the engine ends with this process
    const opened = Promise.race([opening?.catch(() => undefined), after(PATIENCE)]);
    const [database] = await Promise.all([opened, close(server)]);
    await database?.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // a server that was put into the background on purpose outlives its shell
  if (process.env.npm_lifecycle_event) endWithParent(stop);

  say(`› ${address} · กำลังเตรียม / getting ready`);
  opening = openDatabase({
    url: config.databaseUrl,
    readerUrl: config.databaseReaderUrl,
    dataDir: config.dataDir,
    onProgress: progress.report,
  });
  try {
    const { owner, reader, realReader, staff, accounts, engine, warning } = await opening;
    if (warning) say(`! ${warning.th}\n  ${warning.en}`);
    await prepareDatabase(owner, engine, progress.report);
    await loadCodiRegions(owner, codiRegions);
    await dropForgottenDrafts(owner);
    setInterval(() => {
      dropForgottenDrafts(owner).catch((error: unknown) => log.warn({ err: error }, "drafts were not swept"));
    }, SWEEP).unref();
    const pages = await loadPages(join(ROOT, "dist"));
    if (stopping) return;
    const staffServices: StaffServices = {
      owner,
      staff,
      accounts: await openAccounts(accounts, {
        publicUrl: config.publicUrl,
        secret: config.authSecret,
        oidc: config.oidc,
      }),
      log,
      publicUrl: config.publicUrl,
      proxies: config.proxies,
    };
    const archives = new Archives(archivesFolder(config), log);
    answer = createApp({
      archives,
      reader,
      realReader,
      staff: staffServices,
      config,
      log,
      webDir: join(ROOT, "dist", "web"),
      pages,
    }).fetch;
    void keepArchives({ archives, reader, log, signal: background.signal });
  } catch (error) {
    if (stopping) return;
    await opening.then((database) => database.close()).catch(() => undefined);
    throw error;
  }
  say(`✓ แผนที่ขบวนชุมชน / chumchon-map: ${address}  (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

main().catch(fail);
