/** Connections that are cut in the middle of an answer: questions get 503, and the process goes on. */
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../../server/db/connection/connect.ts";
import { engineAddress } from "../../../engines/database.ts";
import { type WayToEngine, wayToEngine } from "../../../engines/way-to-engine.ts";
import { runs } from "../../../runs.ts";
import { application } from "../../application.ts";

let way: WayToEngine;
let through: Database;

beforeAll(async () => {
  way = await wayToEngine(engineAddress());
  through = await openDatabase({ url: way.url });
});

afterAll(async () => {
  await through.close();
  way.close();
});

/** Addresses that no answer was kept for, so that each asks the database. */
let asked = 0;
function addresses(): string[] {
  asked++;
  return [
    `/api/search?q=ban${asked}`,
    `/api/areas?q=ban${asked}`,
    `/api/records?programme=council&limit=${1 + (asked % 100)}`,
    "/readyz",
  ];
}

it("answers 503 and goes on, however often connections are cut", async () => {
  const app = application(through.reader);
  const seen = new Map<number, number>();
  for (let cut = 0; cut < runs(60, 3000); cut++) {
    const answers = addresses().map((path) => app.request(path));
    // a cut falls on another step of connecting, asking and answering each time
    for (let turn = 0; turn < (cut % 20) ** 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    way.cut();
    for (const { status, headers } of await Promise.all(answers)) {
      seen.set(status, (seen.get(status) ?? 0) + 1);
      if (status === 503) expect(headers.get("retry-after")).toMatch(/^\d+$/);
    }
  }
  expect(
    [...seen.keys()].filter((status) => ![200, 503].includes(status)),
    JSON.stringify([...seen]),
  ).toEqual([]);
  const since = performance.now();
  while ((await app.request(`/api/search?q=ban${asked++}`)).status !== 200);
  expect(performance.now() - since).toBeLessThan(5000);
});

it("takes a connection that was open and is reset for none that could not be opened", async () => {
  const failures: number[] = [];
  const sql = postgres(way.url, {
    max: 1,
    backoff: (count: number) => {
      failures.push(count);
      return 0;
    },
  });
  try {
    for (let cut = 0; cut < 5; cut++) {
      await sql`select 1`;
      way.cut();
      // one that is asked while the reset arrives fails with it
      while (!(await sql`select 1`.catch(() => null)));
    }
  } finally {
    await sql.end({ timeout: 1 });
  }
  expect(failures.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...failures)).toBe(0);
});
