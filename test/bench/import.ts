import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { programmeById } from "../../data/programmes/index.ts";
import { ROOT } from "../../data/root.ts";
import { type Database, openDatabase } from "../../server/db/connection/connect.ts";
import { importFile } from "../../server/store/import-file.ts";
import { nativeEngine, startNative } from "../engines/native.ts";
import { firstStart, type Place, throughTheServer } from "./served-import.ts";
import { timed } from "./statistics.ts";

const ROWS = 100_000;
const PROGRAMME = "baan-phophiang";
const COLUMNS = ["key", "lao", "year", "households", "subsidy_baht", "applicant_name"];
const round = (ms: number) => Math.round(ms);

function lines(laos: readonly string[]): string[] {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const lao = laos[(row * 7) % laos.length];
    return `B${row},${lao},${2560 + (row % 3)},1,${40_000 + (row % 100) * 10},ชื่อ ${row}`;
  });
  return [COLUMNS.join(","), ...rows];
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

async function measure(place: Place): Promise<void> {
  const { cookies, laos } = await firstStart(place);
  const text = lines(laos).join("\n");
  const native = "url" in place;
  console.log(
    `${ROWS.toLocaleString("en")} rows, ${round(text.length / 1e6)} MB, ${native ? "native" : "embedded"} engine`,
  );
  const server = await throughTheServer(place, cookies, PROGRAMME, new File([text], "bench.csv"));
  console.table({ "through the server": server });
  const database = await openDatabase(place);
  try {
    await database.owner`delete from record where origin = 'real' and programme = ${PROGRAMME}`;
    const each = await steps(database, new TextEncoder().encode(text));
    const whole = Object.values(each).reduce((sum, ms) => sum + ms, 0);
    console.table(Object.fromEntries(Object.entries(each).map(([name, ms]) => [name, { ms: round(ms) }])));
    if (!native) return;
    const copy = await copied(database, text);
    console.log(
      `COPY of the same rows ${round(copy)} ms: the import takes ${round(whole / copy)} times that (aim ≤ 10)`,
    );
  } finally {
    await database.close();
  }
}

/** A large file on its way into the database, and what others wait meanwhile; on native beside COPY of the same rows. */
export async function benchImport(): Promise<void> {
  execFileSync(process.execPath, ["server/prepare.mjs", "--build"], { cwd: ROOT, stdio: "inherit" });
  if (nativeEngine()) {
    const native = await startNative();
    await measure({ url: native.url }).finally(() => native.stop());
  }
  const dataDir = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  await measure({ dataDir }).finally(() => rmSync(dataDir, { recursive: true, force: true }));
}
