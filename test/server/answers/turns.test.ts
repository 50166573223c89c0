/** Heavy questions wait for each other, who hangs up leaves the line, and quick ones pass by. */
import { describe, expect, it } from "vitest";
import { circle } from "../../../server/geometry/circle.ts";
import type { Position } from "../../../server/geometry/outline.ts";
import { database } from "../../engines/database.ts";
import { application, refusal } from "../application.ts";

const { reader } = await database();
const app = application(reader);

/** A circle of 300 km with a notch of `depth` in every second of its sides: slow, and within what is taken. */
function gear(depth: number): Position[] {
  const ring = circle([101, 15], 300_000).slice(0, -1);
  const teeth = ring.flatMap(([x, y], index): Position[] => [
    [x, y],
    [x + (101 - x) * (depth + (index % 7) / 100), y + (15 - y) * (depth + (index % 7) / 100)],
  ]);
  return [...teeth, teeth[0] ?? [101, 15]];
}

async function post(body: unknown, signal?: AbortSignal): Promise<Response> {
  return app.request("/api/summary", { method: "POST", body: JSON.stringify(body), ...(signal && { signal }) });
}

const slow = (depth: number) => ({ geometry: { type: "Polygon", coordinates: [gear(depth)] } });

describe("turns of heavy questions", () => {
  it("are few for one client, who is told when to come back", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => post(slow(0.5 + index / 100))));
    const seen = answers.map(({ status }) => status);
    expect(seen.filter((status) => status === 200).length).toBeGreaterThanOrEqual(6);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) {
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "2"]);
      expect(await answer.json()).toMatchObject({ title_th: "ถามถี่เกินไป" });
    }
    expect((await post(slow(0.4))).status).toBe(200);
  });

  it.each([
    ["lists of gaps", (turn: number) => `/api/gaps?missing=council&limit=${400 + turn}`],
    ["where next", (turn: number) => `/api/where-next?programme=council&n=${400 + turn}`],
    ["long pages of records", (turn: number) => `/api/records?programme=council&limit=${900 + turn}`],
  ])("are taken by %s", async (_, address) => {
    const all = Array.from({ length: 12 }, (_, turn) => app.request(address(turn)));
    const statuses = (await Promise.all(all)).map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(6);
    expect([...new Set(statuses)]).toEqual([200, 429]);
  });

  it("leave the connections to the quick ones", async () => {
    const heavy = Array.from({ length: 6 }, (_, index) => post(slow(0.6 + index / 100)));
    let done = 0;
    for (const each of heavy) void each.then(() => done++);
    expect((await app.request("/api/search?q=turns")).status).toBe(200);
    // on the embedded engine one statement runs at a time: the search waits for that one, not for the line
    expect(done).toBeLessThan(6);
    await Promise.all(heavy);
  });

  it("end when the client hangs up", async () => {
    const controllers = Array.from({ length: 6 }, () => new AbortController());
    const answers = controllers.map((controller, index) => post(slow(0.3 + index / 100), controller.signal));
    // one is worked on at a time: when the first is answered, others still wait for their turn
    await Promise.race(answers);
    for (const controller of controllers) controller.abort();
    const ended = await Promise.all(answers);
    expect(ended.every(({ status }) => status === 200 || status === 503)).toBe(true);
    expect(ended.some(({ status }) => status === 503)).toBe(true);
    // their turns are free again
    expect((await post(slow(0.2))).status).toBe(200);
  });
});

it("refuses an outline that would keep the database busy for long, before asking it", async () => {
  const teeth = Array.from({ length: 2000 }, (_, tooth) => 97.5 + tooth / 250).flatMap((x): Position[] => [
    [x, 20],
    [x + 0.002, 20],
    [x + 0.002, 6.01],
    [x + 0.004, 6.01],
  ]);
  const ring = [[97.5, 6], ...teeth, [105.5, 6], [97.5, 6]];
  const problem = await refusal(app, "/api/summary", {
    method: "POST",
    body: JSON.stringify({ geometry: { type: "Polygon", coordinates: [ring] } }),
  });
  expect(problem).toMatchObject({ received: 413, parameter: "geometry" });
  expect(problem.detail_th).toContain("200,000");
});
