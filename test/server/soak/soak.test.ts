/**
 * All attacks at once, among people who use the map: nothing ends, nobody gets an error but "try again", and memory comes
 * back. A few seconds in every run; `npm run test:long` takes `SOAK_SECONDS` of it on each engine, three minutes unless set.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { memoryUsage } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createAdaptorServer } from "@hono/node-server";
import { expect, it } from "vitest";
import { openDatabase } from "../../../server/db/connect.ts";
import { engineAddress } from "../../engines/database.ts";
import { wayToEngine } from "../../engines/way-to-engine.ts";
import { runs } from "../../runs.ts";
import { application } from "../application.ts";
import { ATTACKS, letGo } from "./attacks.ts";

const SECONDS = runs(4, Number(process.env.SOAK_SECONDS || 180));
const VISITORS = runs(10, 50);
/** Bytes: what the application may keep, its cache of 48 MB in all included, and what the collector leaves lying. */
const GROWTH = 160 * 2 ** 20;
/** ms between two cuts of all connections to the database. */
const CUTS = 2000;

const QUESTIONS = [
  "/healthz",
  "/tiles/lao/8/199/116.mvt",
  "/tiles/province/5/24/14.mvt",
  "/api/summary",
  "/api/summary?province=50",
  "/api/coverage?level=province&programme=council&measure=coverage",
  "/api/areas?level=province&limit=1000",
  "/api/identify?lng=98.98&lat=18.79",
  "/api/records?programme=council&province=50&limit=20",
];

/** Bytes on the heap and beside it, after all that can be collected was. */
function held(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
}

it("goes on under all attacks at once", { timeout: (SECONDS + 120) * 1000 }, async () => {
  const way = await wayToEngine(engineAddress());
  const through = await openDatabase({ url: way.url });
  const server = createAdaptorServer({ fetch: application(through.reader).fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const answers = new Map<number, number>();
  const wrong: string[] = [];
  const times: number[] = [];
  async function visit(path: string): Promise<void> {
    const started = performance.now();
    const { status, headers, body } = await fetch(`http://127.0.0.1:${port}${path}`);
    await body?.cancel();
    times.push(performance.now() - started);
    answers.set(status, (answers.get(status) ?? 0) + 1);
    const toldToWait = status === 503 && /^\d+$/.test(headers.get("retry-after") ?? "");
    if (status >= 400 && !toldToWait) wrong.push(`${path}: ${status}`);
  }

  for (const path of QUESTIONS) await visit(path);
  const before = held();
  const end = performance.now() + SECONDS * 1000;
  const over = () => performance.now() > end;
  async function person(first: number): Promise<void> {
    for (let asked = first; !over(); asked++) {
      await visit(asked % 3 === 0 ? `/api/search?q=ban${asked}` : (QUESTIONS[asked % QUESTIONS.length] as string));
    }
  }
  async function attacker(attack: (typeof ATTACKS)[number]): Promise<void> {
    while (!over()) await attack(port);
  }
  const cutting = setInterval(way.cut, CUTS);
  try {
    await Promise.all([...Array.from({ length: VISITORS }, (_, place) => person(place)), ...ATTACKS.map(attacker)]);
  } finally {
    clearInterval(cutting);
    letGo();
  }
  // whoever stood still is let go, and everybody is answered again
  await expect
    .poll(async () => (await fetch(`http://127.0.0.1:${port}/api/summary`)).status, { timeout: 60_000 })
    .toBe(200);
  await expect.poll(() => held() - before, { timeout: 60_000 }).toBeLessThan(GROWTH);

  times.sort((a, b) => a - b);
  const p95 = Math.round(times[Math.floor(times.length * 0.95)] ?? 0);
  const grown = Math.round((held() - before) / 2 ** 20);
  console.log(`${SECONDS} s: ${JSON.stringify([...answers])} by status, p95 ${p95} ms, grown by ${grown} MB`);
  expect(wrong).toEqual([]);
  expect(answers.get(200) ?? 0).toBeGreaterThan(QUESTIONS.length);

  const closed = once(server, "close");
  server.close();
  if ("closeAllConnections" in server) server.closeAllConnections();
  await closed;
  await through.close();
  way.close();
});
