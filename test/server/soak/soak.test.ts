/**
 * All attacks at once on a server of its own process, among people who use the map: it does not end, nobody gets an error
 * but "try again", and memory stays within its bound. A few seconds in every run; `npm run test:long` takes `SOAK_SECONDS`
 * of it on each engine, three minutes unless set.
 */
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import { expect, it } from "vitest";
import { quantile } from "../../bench/statistics.ts";
import { engineAddress } from "../../engines/database.ts";
import { wayToEngine } from "../../engines/way-to-engine.ts";
import { runs } from "../../runs.ts";
import { startServer } from "../server-process.ts";
import { ATTACKS, letGo } from "./attacks.ts";

const SECONDS = runs(4, Number(process.env.SOAK_SECONDS || 180));
const VISITORS = runs(10, 50);
/** MB that the process may have at most: some 400 are held for minutes under attack. */
const MOST_MEMORY = 640;
/** ms between two cuts of all connections to the database. */
const CUTS = 2000;
/** ms that somebody looks at one answer before the next question, at most. */
const LOOKING = 2000;

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

/** MB of memory that a process has had at most; Linux only. */
function peak(pid: number | undefined): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

it("goes on under all attacks at once", { timeout: (SECONDS + 240) * 1000 }, async () => {
  const way = await wayToEngine(engineAddress());
  const server = startServer({ DATABASE_URL: way.url, CLIENT_LIMIT: "0", LOG_LEVEL: "error" });
  const url = await server.said;
  expect(url, server.lines.join("\n")).not.toBe("");
  const port = Number(new URL(url).port);

  const answers = new Map<number | string, number>();
  const wrong: string[] = [];
  /** ms by the first part of the address. */
  const times = new Map<string, number[]>();
  async function visit(path: string): Promise<void> {
    const started = performance.now();
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      const { status, headers } = response;
      await response.arrayBuffer();
      const [kind = ""] = /^\/(api\/)?[a-z]+/.exec(path) ?? [];
      const ofKind = times.get(kind) ?? [];
      times.set(kind, ofKind);
      ofKind.push(performance.now() - started);
      answers.set(status, (answers.get(status) ?? 0) + 1);
      const toldToWait = status === 503 && /^\d+$/.test(headers.get("retry-after") ?? "");
      if (status >= 400 && !toldToWait) wrong.push(`${path}: ${status}`);
    } catch (error) {
      wrong.push(`${path}: ${error instanceof Error ? (error.cause ?? error.message) : error}`);
    }
  }

  for (const path of QUESTIONS) await visit(path);
  const end = performance.now() + SECONDS * 1000;
  const over = () => performance.now() > end || server.child.exitCode !== null;
  async function person(first: number): Promise<void> {
    await after(randomInt(LOOKING));
    for (let turn = first; !over(); turn++) {
      await visit(QUESTIONS[turn % QUESTIONS.length] as string);
      await after(randomInt(LOOKING));
      // typed by hand, so that hardly any is kept from before
      if (turn % 2 === 0) await visit(`/api/search?q=ban${turn * VISITORS + first}`);
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
  expect(server.child.exitCode, server.lines.join("\n")).toBeNull();
  // whoever stood still is let go, and everybody is answered again
  await expect
    .poll(async () => (await fetch(`http://127.0.0.1:${port}/api/summary`)).status, { timeout: 60_000 })
    .toBe(200);

  const memory = peak(server.child.pid);
  console.log(`${SECONDS} s: ${JSON.stringify([...answers])} by status, at most ${memory} MB`);
  for (const [kind, each] of times) {
    console.log(
      `${kind}: ${each.length} answers, ms ${[0.5, 0.95, 0.99].map((share) => `p${100 * share} ${Math.round(quantile(each, share))}`).join(", ")}`,
    );
  }
  // what the server said of a fault is the way to its cause
  expect(wrong, wrong.length > 0 ? server.lines.slice(-200).join("\n") : "").toEqual([]);
  expect(answers.get(200) ?? 0).toBeGreaterThan(QUESTIONS.length);
  expect(memory).toBeLessThan(MOST_MEMORY);

  server.stop("SIGTERM");
  expect(await server.exit).toBe(0);
  way.close();
});
