import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as after } from "node:timers/promises";
import type postgres from "postgres";
import { programmeById } from "../../data/programmes/index.ts";
import type { Database } from "../../server/db/connect.ts";
import { importFile } from "../../server/store/import-file.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { startTemporary } from "../engines/embedded.ts";
import { nativeEngine, startNative } from "../engines/native.ts";
import { type EngineAddress, open } from "../engines/setup.ts";
import { importForm } from "../server/staff/imports/import-form.ts";
import { staffApplication } from "../server/staff/staff-application.ts";
import { quantile, timed } from "./statistics.ts";

const ROWS = 100_000;
const PROGRAMME = "baan-phophiang";
/** ms in which others ask while nothing else happens. */
const QUIET = 10_000;
const COLUMNS = ["key", "lao", "year", "households", "subsidy_baht", "applicant_name"];
/** What others ask meanwhile: never the same address twice, so that none is kept. */
const OTHERS = [
  (turn: number) => `/api/nearby?lng=${(98.9 + turn / 1e5).toFixed(5)}&lat=18.79`,
  (turn: number) => `/api/search?q=${encodeURIComponent("เชียง")}&limit=${(turn % 19) + 1}`,
  (turn: number) => `/api/summary?province=${10 + (turn % 10)}`,
  (turn: number) => `/tiles/lao/10/${790 + (turn % 20)}/${(Math.floor(turn / 20) % 20) + 450}.mvt`,
];

type Application = Awaited<ReturnType<typeof staffApplication>>;
const round = (ms: number) => Math.round(ms);

async function lines(owner: postgres.Sql): Promise<string[]> {
  const laos = await owner<{ code: string }[]>`select code from area where level = 'lao' order by code`;
  return Array.from({ length: ROWS }, (_, row) => {
    const lao = laos[(row * 7) % laos.length]?.code;
    return `B${row},${lao},${2560 + (row % 3)},1,${40_000 + (row % 100) * 10},ชื่อ ${row}`;
  });
}

/** ms of each step of an import that is undone in the end; the reading is done in this process. */
async function steps({ owner }: Database, bytes: Uint8Array): Promise<Record<string, number>> {
  const programme = programmeById(PROGRAMME);
  if (!programme) throw new Error(PROGRAMME);
  const source = { th: "bench", en: "bench" };
  const moments: [string, number][] = [];
  const order = {
    programme,
    file: { name: "bench.csv", bytes },
    mode: { kind: "update" },
    asOf: "2019-09-30",
  } as const;
  const outcome = await importFile(
    owner,
    { ...order, source, demonstration: "keep", author: "bench" },
    true,
    ({ en }) => moments.push([en, performance.now()]),
  );
  moments.push(["end", performance.now()]);
  if (outcome.counts?.added !== ROWS) throw new Error(JSON.stringify(outcome.refused ?? outcome.issues.slice(0, 3)));
  return Object.fromEntries(
    moments.slice(0, -1).map(([name, at], index) => [name, (moments[index + 1]?.[1] ?? 0) - at]),
  );
}

/** ms of COPY of the same rows into a table of these columns, without any check. */
async function copied({ owner }: Database, text: string): Promise<number> {
  await owner`create table bench_copy (key text primary key, lao text, year integer, households integer,
    subsidy_baht numeric, applicant_name text)`;
  const { ms } = await timed(async () => {
    const into = await owner`copy bench_copy from stdin (format csv, header)`.writable();
    await pipeline(Readable.from([text]), into);
  });
  await owner`drop table bench_copy`;
  return ms;
}

/** What somebody else waits for, ms, one question after the other until `ended`. */
async function asked({ app }: Application, ended: Promise<unknown>, first: number): Promise<number[]> {
  const all: number[] = [];
  let over = false;
  const end = ended.finally(() => {
    over = true;
  });
  for (let turn = first; !over; turn++) {
    const path = OTHERS[turn % OTHERS.length]?.(turn) ?? "/";
    const { ms } = await timed(async () => {
      const answer = await app.request(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await answer.arrayBuffer();
    });
    all.push(ms);
  }
  await end;
  return all;
}

/** MB that the process has had at most; Linux only. */
function peak(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

async function throughTheServer(
  database: Database,
  content: readonly string[],
): Promise<Record<string, string | number>> {
  const application = await staffApplication(database);
  const { app, somebody } = application;
  const [editor, approver] = [await somebody("editor"), await somebody("approver")];
  const answer = async (response: Response | Promise<Response>) => {
    const { ok, status } = await response;
    const text = await (await response).text();
    if (!ok) throw new Error(`${status} ${text}`);
    return JSON.parse(text);
  };
  const read = async () => {
    const headers = { cookie: editor.cookie, origin: "http://localhost" };
    const body = importForm(PROGRAMME, "bench.csv", content);
    let job = await answer(app.request("/api/staff/imports", { method: "POST", headers, body }));
    while (job.state === "running") {
      await after(200);
      job = await answer(editor.get(`/api/staff/imports/${job.id}`));
    }
    if (job.state !== "ready") throw new Error(JSON.stringify(job).slice(0, 500));
    return job.id as string;
  };
  const publish = async (id: string) => {
    const path = `/api/staff/imports/${id}/submit`;
    const { change_set } = await answer(editor.ask("POST", path, { demonstration: "keep" }));
    await answer(approver.ask("POST", `/api/staff/changes/${change_set}/approve`));
  };
  const quiet = quantile(await asked(application, after(QUIET), 0), 0.95);
  const before = peak();
  const reading = timed(read);
  const whileReading = quantile(await asked(application, reading, 10_000), 0.95);
  const { ms: readMs, result: id } = await reading;
  const memory = peak();
  const publishing = timed(() => publish(id));
  const whilePublishing = quantile(await asked(application, publishing, 20_000), 0.95);
  return {
    "file to draft ms": round(readMs),
    "approval ms": round((await publishing).ms),
    "others p95 ms, quiet": round(quiet),
    "reading / quiet": round((10 * whileReading) / quiet) / 10,
    "approval / quiet": round((10 * whilePublishing) / quiet) / 10,
    "peak MB before": before,
    "peak MB with the import": memory,
  };
}

async function measure(address: EngineAddress): Promise<void> {
  const database = await open(address);
  try {
    await prepareDatabase(database.owner, database.engine);
    const content = [COLUMNS.join(","), ...(await lines(database.owner))];
    const text = content.join("\n");
    console.log(`${ROWS.toLocaleString("en")} rows, ${round(text.length / 1e6)} MB, ${address.engine} engine`);
    const bytes = new TextEncoder().encode(text);
    const server = await throughTheServer(database, content);
    console.table({ "through the server": server });
    await database.owner`delete from record where origin = 'real' and programme = ${PROGRAMME}`;
    const each = await steps(database, bytes);
    const whole = Object.values(each).reduce((sum, ms) => sum + ms, 0);
    const copy = address.engine === "native" ? await copied(database, text) : Number.NaN;
    console.table(Object.fromEntries(Object.entries(each).map(([name, ms]) => [name, { ms: round(ms) }])));
    if (!Number.isNaN(copy))
      console.log(
        `COPY of the same rows ${round(copy)} ms: the import takes ${round(whole / copy)} times that (aim ≤ 10)`,
      );
  } finally {
    await database.close();
  }
}

/** A large file on its way into the database, and what others wait meanwhile; on native beside COPY of the same rows. */
export async function benchImport(): Promise<void> {
  if (nativeEngine()) {
    const native = await startNative();
    await measure({ engine: "native", address: native.url }).finally(() => native.stop());
  }
  const embedded = await startTemporary();
  await measure({ engine: "embedded", address: embedded.path }).finally(() => embedded.close());
}
