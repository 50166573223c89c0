import { Random } from "../../data/demo/random.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { startTemporary } from "../engines/embedded.ts";
import { nativeEngine, startNative } from "../engines/native.ts";
import { type EngineAddress, open } from "../engines/setup.ts";
import { application } from "../server/application.ts";
import { misspelt } from "../server/routes/search/misspelt.ts";
import { QUESTIONS } from "../server/routes/search/search-questions.ts";
import { median, quantile, timed } from "./statistics.ts";

const SEED = "2562 search";

/** Milliseconds of the search beside those of a plain select in the same turn; every question once, and once misspelt. */
async function measure(address: EngineAddress): Promise<Record<string, string | number>> {
  const database = await open(address);
  try {
    await prepareDatabase(database.owner, database.engine);
    const app = application(database.reader);
    const ask = async (text: string) => {
      const answer = await app.request(`/api/search?q=${encodeURIComponent(text)}`);
      if (!answer.ok) throw new Error(`${text}: ${answer.status}`);
      await answer.arrayBuffer();
    };
    const first = (await timed(() => ask("กทม"))).ms;
    const random = new Random(SEED);
    const texts = QUESTIONS.flatMap(([text]) => [text, misspelt(text, 1, random)]);
    const searches: number[] = [];
    const selects: number[] = [];
    for (const text of texts) {
      searches.push((await timed(() => ask(text))).ms);
      selects.push((await timed(() => database.reader`select code from area where level = 'lao' limit 20`)).ms);
    }
    return {
      questions: texts.length,
      "first of all ms": Math.round(first),
      "median ms": round(median(searches)),
      "p95 ms": round(quantile(searches, 0.95)),
      "median / plain select": round(median(searches) / median(selects)),
    };
  } finally {
    await database.close();
  }
}

const round = (value: number) => Math.round(value * 10) / 10;

/** What people type, right and with one letter wrong, on both engines. */
export async function benchSearch(): Promise<void> {
  const embedded = await startTemporary();
  const rows: Record<string, Record<string, string | number>> = {};
  rows.embedded = await measure({ engine: "embedded", address: embedded.path }).finally(() => embedded.close());
  if (nativeEngine()) {
    const native = await startNative();
    rows.native = await measure({ engine: "native", address: native.url }).finally(() => native.stop());
  } else console.log("no PostgreSQL here: the native half is skipped");
  console.log(`search, seed "${SEED}"`);
  console.table(rows);
}
