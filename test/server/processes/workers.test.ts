/** The built server as several processes, on a PostgreSQL of its own beside that of the test. */
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import autocannon from "autocannon";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Product, startProduct } from "../../e2e/product.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { housesForm } from "../staff/imports/import-form.ts";
import { staffApplication } from "../staff/staff-application.ts";

const WORKERS = 3;
const PER_MINUTE = 40;
const PATIENCE = { timeout: 60_000, interval: 50 };
const TILE = "/tiles/lao/9/396/230.mvt";
const own = { kind: "provinces", codes: ["50"] } as const;

const { engine, address } = engineAddress();
const opened = await database();

/** Connections that a process has accepted on a port, from the kernel. */
function connectionsOf(pid: number, port: number): number {
  const ofPort = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const ESTABLISHED = "01";
  const inodes = readFileSync(`/proc/${pid}/net/tcp`, "utf8")
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(ofPort) && state === ESTABLISHED)
    .map((fields) => `socket:[${fields[9]}]`);
  const held = new Set(
    readdirSync(`/proc/${pid}/fd`).map((name) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${name}`);
      } catch {
        return null; // closed since it was listed
      }
    }),
  );
  return inodes.filter((inode) => held.has(inode)).length;
}

/** Children of a process, from the kernel. */
const childrenOf = (pid = 0) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

describe.runIf(engine === "native" && process.platform === "linux")(`${WORKERS} workers`, () => {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-workers-"));
  let product: Product;
  let cookies: Readonly<Record<"editor" | "approver", string>>;

  const start = () =>
    startProduct(folder, {
      DATABASE_URL: address,
      WORKERS: String(WORKERS),
      TILES_DIR: folder,
      METRICS: "on",
      LOG_LEVEL: "info",
      TRUSTED_PROXIES: "1",
      CLIENT_LIMIT: String(PER_MINUTE),
    });

  beforeAll(async () => {
    product = await start();
    const { somebody } = await staffApplication(opened);
    cookies = { editor: (await somebody("editor", own)).cookie, approver: (await somebody("approver", own)).cookie };
  });
  afterAll(async () => {
    await product.stop("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  /** A connection of its own, which is given to the next worker. */
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${product.url}${path}`, { ...init, headers: { ...init.headers, connection: "close" } });
  const asked = async (who: keyof typeof cookies, method: string, path: string, body?: string | FormData) => {
    const headers = { cookie: cookies[who], ...(typeof body === "string" && { "content-type": "application/json" }) };
    const response = await ask(`/api/staff/${path}`, { method, headers, ...(body !== undefined && { body }) });
    return { status: response.status, answer: await response.json() };
  };

  it("answer in turn, and are counted as one server", async () => {
    for (let turn = 0; turn < 2 * WORKERS; turn++) expect((await ask("/api/programmes")).status).toBe(200);
    const logged = () =>
      product
        .output()
        .split("\n")
        .filter((line) => line.includes('"/api/programmes"'));
    await expect.poll(() => logged().length, PATIENCE).toBe(2 * WORKERS);
    expect(new Set(logged().map((line) => JSON.parse(line).worker)).size).toBe(WORKERS);
    const metrics = await (await ask("/metrics")).text();
    const [, counted] =
      /http_request_seconds_count\{method="GET",route="\/api\/programmes",status="200"\} (\d+)/.exec(metrics) ?? [];
    expect(counted).toBe(String(2 * WORKERS));
    expect(product.output().match(/✓/g)).toHaveLength(1);
  });

  it("count the requests of a client together", async () => {
    const client = { "x-forwarded-for": "203.0.113.7" };
    const statuses: number[] = [];
    for (let turn = 0; turn < 2 * PER_MINUTE; turn++)
      statuses.push((await ask("/healthz", { headers: client })).status);
    const answered = statuses.filter((status) => status === 200).length;
    expect(answered).toBeLessThanOrEqual(PER_MINUTE);
    // each worker may hold a part of two that is not used up
    expect(answered).toBeGreaterThan(PER_MINUTE - 2 * WORKERS);
    expect(statuses.at(-1)).toBe(429);
    expect((await ask("/healthz")).status).toBe(200);
  });

  it("all see what was approved at one of them", async () => {
    const [lao] = await opened.owner<{ code: string }[]>`
      select code from area where level = 'lao' and province = '50'
        and not exists (select from record where programme = 'council' and record.lao = area.code and origin = 'real') limit 1`;
    const values = { lao: lao?.code, year: "2560", members: "7" };
    const edit = JSON.stringify({ programme: "council", key: "WORKERS", seen: null, values });
    const { answer } = await asked("editor", "POST", "changes", edit);
    const total = async () => {
      const response = await ask(`/api/records?programme=council&only=real&province=50`);
      // before the first real record there is no such set
      return (await response.json()).total ?? 0;
    };
    const all = () => Promise.all(Array.from({ length: WORKERS }, total));
    const before = new Set(await all());
    expect(before.size).toBe(1);
    const [known] = before;
    expect((await asked("approver", "POST", `changes/${answer.id}/approve`)).status).toBe(200);
    await expect.poll(all, PATIENCE).toEqual(Array(WORKERS).fill(known + 1));
    expect((await asked("approver", "POST", `changes/${answer.id}/revert`, '{"despite_later":false}')).status).toBe(
      200,
    );
  });

  it("follow and cancel an import wherever it runs", async () => {
    const lao = "5001";
    const sent = await asked("editor", "POST", "imports", housesForm("workers.csv", "WORKERS", lao, 500));
    expect(sent.status).toBe(200);
    const path = `imports/${sent.answer.id}`;
    for (let turn = 0; turn < WORKERS; turn++) expect((await asked("editor", "GET", path)).status).toBe(200);
    expect((await asked("approver", "GET", path)).status).not.toBe(200);
    await expect.poll(async () => (await asked("editor", "GET", path)).answer.state, PATIENCE).not.toBe("running");
    expect((await asked("editor", "DELETE", path)).status).toBe(200);
    for (let turn = 0; turn < WORKERS; turn++) expect((await asked("editor", "GET", path)).status).toBe(404);
    expect(await opened.owner`select from change_set where file = 'workers.csv'`).toHaveLength(0);
  });

  it("go on when one is killed, and it is replaced", async () => {
    const workers = childrenOf(product.child.pid);
    expect(workers).toHaveLength(WORKERS);
    const load = autocannon({ url: `${product.url}${TILE}`, connections: 6, duration: 3 });
    const [victim = 0] = workers;
    await after(500);
    const itsOwn = connectionsOf(victim, Number(new URL(product.url).port));
    expect(itsOwn).toBeGreaterThan(0);
    process.kill(victim, "SIGKILL");
    const { errors, non2xx, requests } = await load;
    // and one that the primary may hand to it before it has heard of its end: it gets the next when it has taken that
    expect(errors).toBeLessThanOrEqual(itsOwn + 1);
    expect([non2xx, requests.total > 0]).toEqual([0, true]);
    await expect.poll(() => childrenOf(product.child.pid).length, PATIENCE).toBe(WORKERS);
    expect(childrenOf(product.child.pid)).not.toContain(victim);
    expect(product.output()).toMatch(/"signal":"SIGKILL".*a worker ended, and is started again/);
  });

  it("end with SIGTERM when what they began is answered", async () => {
    const streams = await Promise.all(Array.from({ length: WORKERS }, () => ask("/api/records.csv?programme=council")));
    const pids = childrenOf(product.child.pid);
    const stopped = product.stop();
    for (const stream of streams) {
      expect(stream.status).toBe(200);
      expect((await stream.text()).split("\n").length).toBeGreaterThan(1000);
    }
    expect(await stopped).toBe(0);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });

  it("end by themselves when the primary is killed", async () => {
    product = await start();
    const pids = childrenOf(product.child.pid);
    await product.stop("SIGKILL");
    const alive = () =>
      pids.filter((pid) => {
        try {
          return process.kill(pid, 0);
        } catch {
          return false;
        }
      });
    await expect.poll(alive, PATIENCE).toEqual([]);
  });
});
