import { STORED_MEASURES } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import type { Database } from "../../server/db/connection/connect.ts";
import { textArray } from "../../server/db/text-array.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { startTemporary } from "../engines/embedded.ts";
import { nativeEngine, startNative } from "../engines/native.ts";
import { type EngineAddress, open } from "../engines/setup.ts";
import { staffApplication } from "../server/staff/staff-application.ts";
import { median, quantile, timed } from "./statistics.ts";

const RECORDS = 100_000;
const TURNS = 40;

/** Pages that are turned before a later one is asked for. */
const TURNED = 100;

const QUESTIONS: Readonly<Record<string, string>> = {
  "first page": "records?limit=100",
  "by year": "records?limit=100&sort=-year",
  "by name": "records?limit=100&sort=title_th",
  "by empty fields": "records?limit=100&sort=-missing",
  province: "records?limit=100&province=50",
  programme: "records?limit=100&programme=baan-mankong",
  "empty fields": "records?limit=100&missing=any",
  text: `records?limit=100&q=${encodeURIComponent("เชียงใหม่")}`,
  counts: "records/counts",
  "counts of a province": "records/counts?province=50",
  completeness: "completeness",
};
/** Of these a later page is asked for too. */
const TURNED_PAGES = ["first page", "by name", "province"];

type Person = Awaited<ReturnType<Awaited<ReturnType<typeof staffApplication>>["somebody"]>>;

/** Real records, as many as asked for: copies of the demonstration, of programmes of which an LAO may have several. */
async function fill({ owner, engine }: Database): Promise<void> {
  await prepareDatabase(owner, engine);
  const copied = PROGRAMMES.filter(({ onePerLao }) => !onePerLao).map(({ id }) => id);
  const columns = owner.unsafe(
    ["lao", "province", "title_th", "title_en", "year", "geom", "g3857", "attributes", ...STORED_MEASURES].join(", "),
  );
  await owner`
    insert into record (programme, origin, key, ${columns})
    select programme, 'real', 'bench-' || n || '-' || key, ${columns}
    from record, generate_series(1, 200) as n
    where origin = 'demo' and programme = any (${textArray(owner, copied)}::text[])
    limit ${RECORDS}::int - (select count(*)::int from record)`;
  await owner`
    insert into dataset (programme, origin, version, source_th, source_en, as_of, rows)
    select distinct programme, 'real', nextval('dataset_version'), 'bench', 'bench', date '2019-09-30', 1
    from record where origin = 'real' group by programme on conflict do nothing`;
  await owner`vacuum analyze record`;
}

async function answer(person: Person, path: string): Promise<{ next?: string | null }> {
  const response = await person.get(`/api/staff/${path}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text);
}

/** The page after many others. */
async function laterPage(person: Person, first: string): Promise<string> {
  let path = first;
  for (let page = 0; page < TURNED; page++) {
    const { next } = await answer(person, path);
    if (!next) break;
    path = `${first}&cursor=${encodeURIComponent(next)}`;
  }
  return path;
}

async function measure(address: EngineAddress): Promise<void> {
  const database = await open(address);
  try {
    await fill(database);
    const { somebody } = await staffApplication(database);
    const person = await somebody("viewer");
    const questions = Object.entries(QUESTIONS);
    for (const name of TURNED_PAGES)
      questions.push([`${name}, page ${TURNED + 1}`, await laterPage(person, QUESTIONS[name] ?? "")]);
    const rows: Record<string, Record<string, number>> = {};
    for (const [name, path] of questions) {
      const times: number[] = [];
      const selects: number[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        times.push((await timed(() => answer(person, path))).ms);
        selects.push((await timed(() => database.owner`select 1`)).ms);
      }
      rows[name] = {
        "median ms": Math.round(median(times)),
        "p95 ms": Math.round(quantile(times, 0.95)),
        "median / select 1": Math.round(median(times) / median(selects)),
      };
    }
    console.log(
      `table of records, ${RECORDS} records, whole nation, ${address.engine} engine (aim: p95 ≤ 100 on native)`,
    );
    console.table(rows);
  } finally {
    await database.close();
  }
}

/** The table of staff over 100,000 records, beside a plain select in the same turn. */
export async function benchRecords(): Promise<void> {
  if (nativeEngine()) {
    const native = await startNative();
    await measure({ engine: "native", address: native.url }).finally(() => native.stop());
  }
  const embedded = await startTemporary();
  await measure({ engine: "embedded", address: embedded.path }).finally(() => embedded.close());
}
