/** An import through the built server in a process of its own: how long it takes, what others wait, and what memory it needs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { joinDatabase } from "../../server/db/connection/connect.ts";
import { startProduct } from "../e2e/product.ts";
import { importForm } from "../server/staff/imports/import-form.ts";
import { staffApplication } from "../server/staff/staff-application.ts";
import { memory } from "./start.ts";
import { quantile, timed } from "./statistics.ts";

/** ms in which others ask while nothing else happens. */
const QUIET = 10_000;
/** What others ask meanwhile: never the same address twice, so that none is kept. */
const OTHERS = [
  (turn: number) => `/api/nearby?lng=${(98.9 + turn / 1e5).toFixed(5)}&lat=18.79`,
  (turn: number) => `/api/search?q=${encodeURIComponent("เชียง")}&limit=${(turn % 19) + 1}`,
  (turn: number) => `/api/summary?province=${10 + (turn % 10)}`,
  (turn: number) => `/tiles/lao/10/${790 + (turn % 20)}/${(Math.floor(turn / 20) % 20) + 450}.mvt`,
];

/** The database that the server uses: a URL, or the folder of the embedded one. */
export type Place = { url: string } | { dataDir: string };

export interface Cookies {
  editor: string;
  approver: string;
}

async function served<T>(place: Place, work: (server: { url: string; pid: number }) => Promise<T>): Promise<T> {
  const own = "url" in place ? mkdtempSync(join(tmpdir(), "chumchon-bench-")) : null;
  const env = { CLIENT_LIMIT: "0", ...("url" in place && { DATABASE_URL: place.url }) };
  const server = await startProduct(own ?? ("dataDir" in place ? place.dataDir : ""), env);
  try {
    return await work({ url: server.url, pid: server.child.pid ?? 0 });
  } finally {
    await server.stop();
    if (own) rmSync(own, { recursive: true, force: true });
  }
}

/** The server's first start, which fills the database; gives what two people sign in with, and all codes of LAOs. */
export async function firstStart(place: Place): Promise<{ cookies: Cookies; laos: string[] }> {
  return await served(place, async () => {
    const database = await joinDatabase(place);
    try {
      const { somebody } = await staffApplication(database);
      const cookies = { editor: (await somebody("editor")).cookie, approver: (await somebody("approver")).cookie };
      const laos = await database.owner<{ code: string }[]>`
        select code from area where level = 'lao' order by code`;
      return { cookies, laos: laos.map(({ code }) => code) };
    } finally {
      await database.close();
    }
  });
}

async function told(response: Response) {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text);
}

/** What somebody else waits for, ms, one question after the other until `ended`. */
async function asked(url: string, ended: Promise<unknown>, first: number): Promise<number[]> {
  const all: number[] = [];
  let over = false;
  const end = ended.finally(() => {
    over = true;
  });
  for (let turn = first; !over; turn++) {
    const path = OTHERS[turn % OTHERS.length]?.(turn) ?? "/";
    const { ms } = await timed(async () => {
      const answer = await fetch(url + path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await answer.arrayBuffer();
    });
    all.push(ms);
  }
  await end;
  return all;
}

/** Of a server that was just started on a database that is there. */
export async function throughTheServer(
  place: Place,
  cookies: Cookies,
  programme: string,
  file: File,
): Promise<Record<string, string | number>> {
  return await served(place, async ({ url, pid }) => {
    const staff = async (who: keyof Cookies, path: string, body?: FormData | object) =>
      await told(
        await fetch(`${url}/api/staff/${path}`, {
          ...(body && { method: "POST", body: body instanceof FormData ? body : JSON.stringify(body) }),
          headers: {
            cookie: cookies[who],
            origin: url,
            ...(body && !(body instanceof FormData) && { "content-type": "application/json" }),
          },
        }),
      );
    const read = async () => {
      const form = importForm(programme, file.name, []);
      form.set("file", file);
      let job = await staff("editor", "imports", form);
      while (job.state === "running") {
        await after(200);
        job = await staff("editor", `imports/${job.id}`);
      }
      if (job.state !== "ready") throw new Error(JSON.stringify(job).slice(0, 500));
      return job.id as string;
    };
    const publish = async (id: string) => {
      const { change_set } = await staff("editor", `imports/${id}/submit`, { demonstration: "keep" });
      await staff("approver", `changes/${change_set}/approve`, {});
    };
    const quiet = quantile(await asked(url, after(QUIET), 0), 0.95);
    const before = memory(pid);
    const reading = timed(read);
    const whileReading = quantile(await asked(url, reading, 10_000), 0.95);
    const { ms: readMs, result: id } = await reading;
    const peak = memory(pid);
    const publishing = timed(() => publish(id));
    const whilePublishing = quantile(await asked(url, publishing, 20_000), 0.95);
    const megabytes = Object.entries(memory(pid)).map(([process, most]) => [
      `${process}: peak MB before, draft, approval`,
      `${before[process]}, ${peak[process]}, ${most}`,
    ]);
    return {
      "file to draft ms": Math.round(readMs),
      "approval ms": Math.round((await publishing).ms),
      "others p95 ms, quiet": Math.round(quiet),
      "reading / quiet": Math.round((10 * whileReading) / quiet) / 10,
      "approval / quiet": Math.round((10 * whilePublishing) / quiet) / 10,
      ...Object.fromEntries(megabytes),
    };
  });
}
