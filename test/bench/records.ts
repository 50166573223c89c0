import { STORED_MEASURES } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { nativeEngine, startNative } from "../engines/native.ts";
import { open } from "../engines/setup.ts";
import { staffApplication } from "../server/staff/staff-application.ts";
import { median, quantile, timed } from "./statistics.ts";

const RECORDS = 100_000;
const TURNS = 40;

const QUESTIONS: Readonly<Record<string, string>> = {
  "first page": "records?limit=100",
  "by year": "records?limit=100&sort=-year",
  "by name": "records?limit=100&sort=title_th",
  "by empty fields": "records?limit=100&sort=-missing",
  province: "records?limit=100&province=50",
  "empty fields": "records?limit=100&missing=any",
  text: `records?limit=100&q=${encodeURIComponent("เชียงใหม่")}`,
  counts: "records/counts",
  "counts of a province": "records/counts?province=50",
  completeness: "completeness",
};

/** The table of staff over 100,000 records on native PostgreSQL, beside a plain select in the same turn. */
export async function benchRecords(): Promise<void> {
  if (!nativeEngine()) {
    console.log("no PostgreSQL here: skipped");
    return;
  }
  const native = await startNative();
  const database = await open({ engine: "native", address: native.url });
  try {
    const { owner } = database;
    await prepareDatabase(owner, "native");
    // of those that an LAO may have several of: copies of the demonstration as real records
    const copied = PROGRAMMES.filter(({ onePerLao }) => !onePerLao).map(({ id }) => id);
    const columns = owner.unsafe(
      ["lao", "province", "title_th", "title_en", "year", "geom", "g3857", "attributes", ...STORED_MEASURES].join(", "),
    );
    await owner`
      insert into record (programme, origin, key, ${columns})
      select programme, 'real', 'bench-' || n || '-' || key, ${columns}
      from record, generate_series(1, 200) as n
      where origin = 'demo' and programme = any (${copied})
      limit ${RECORDS}::int - (select count(*)::int from record)`;
    await owner`
      insert into dataset (programme, origin, version, source_th, source_en, as_of, rows)
      select distinct programme, 'real', nextval('dataset_version'), 'bench', 'bench', date '2019-09-30', 1
      from record where origin = 'real' group by programme on conflict do nothing`;
    await owner`vacuum analyze record`;
    const { somebody } = await staffApplication(database);
    const person = await somebody("viewer");
    const rows: Record<string, Record<string, number>> = {};
    for (const [name, path] of Object.entries(QUESTIONS)) {
      const times: number[] = [];
      const selects: number[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        const ask = async () => {
          const answer = await person.get(`/api/staff/${path}`);
          if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
          await answer.arrayBuffer();
        };
        times.push((await timed(ask)).ms);
        selects.push((await timed(() => owner`select 1`)).ms);
      }
      rows[name] = {
        "median ms": Math.round(median(times)),
        "p95 ms": Math.round(quantile(times, 0.95)),
        "median / select 1": Math.round(median(times) / median(selects)),
      };
    }
    console.log(`table of records, ${RECORDS} records, whole nation`);
    console.table(rows);
  } finally {
    await database.close();
    await native.stop();
  }
}
