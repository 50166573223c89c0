import { Random } from "../../data/demo/random.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { startTemporary } from "../engines/embedded.ts";
import { nativeEngine, startNative } from "../engines/native.ts";
import { type EngineAddress, open } from "../engines/setup.ts";
import { application } from "../server/application.ts";
import { median, quantile, timed } from "./statistics.ts";
import { strew } from "./strewn.ts";

const SIZES = { native: [10_000, 100_000, 1_000_000], embedded: [10_000, 100_000] } as const;
const RADII_KM = [5, 20, 200];
const ASKED = 60;
const SEED = "2562 questions";
/** What all titles of sites hold, what many, few or none do. */
const TITLES = ["โครงการบ้านมั่นคง", "Mankong", "เทศบาลเมือง", "demonstration 12", "ban 12345"];

type Row = Record<string, string | number>;

/** Milliseconds of every question; a refusal ends the bench. */
async function times(ask: (turn: number) => Promise<Response> | Response): Promise<number[]> {
  const all: number[] = [];
  for (let turn = -5; turn < ASKED; turn++) {
    const { ms } = await timed(async () => {
      const answer = await ask(turn);
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
    });
    // the first ones warm up
    if (turn >= 0) all.push(ms);
  }
  return all;
}

const figures = (all: readonly number[]) => ({ "median ms": round(median(all)), "p95 ms": round(quantile(all, 0.95)) });
const round = (value: number) => Math.round(value * 10) / 10;

async function measure(address: EngineAddress): Promise<Map<string, number>> {
  const database = await open(address);
  const drawn: Record<string, Row> = {};
  const others: Record<string, Row> = {};
  const medians = new Map<string, number>();
  try {
    await prepareDatabase(database.owner, database.engine);
    const places = await database.owner<{ lng: number; lat: number }[]>`
      select ST_X(center) as lng, ST_Y(center) as lat from area where level = 'lao' order by code`;
    for (const sites of SIZES[address.engine]) {
      await strew(database.owner, sites);
      const app = application(database.reader);
      for (const km of RADII_KM) {
        const random = new Random(`${SEED} ${km}`);
        const all = await times(() => {
          const { lng, lat } = random.pick(places);
          const body = JSON.stringify({ center: [lng, lat], radius_m: km * 1000 });
          return app.request("/api/summary", { method: "POST", body, headers: { "content-type": "application/json" } });
        });
        drawn[`${sites.toLocaleString("en")} sites, ${km} km`] = figures(all);
        medians.set(`${sites} ${km}`, median(all));
      }
    }
    const app = application(database.reader);
    const random = new Random(SEED);
    const near = () => {
      const { lng, lat } = random.pick(places);
      return `lng=${lng}&lat=${lat}`;
    };
    others.identify = figures(await times(() => app.request(`/api/identify?${near()}`)));
    others["nearest ten"] = figures(await times(() => app.request(`/api/nearby?${near()}&limit=10`)));
    // another number each time: answers are kept
    others["search by title"] = figures(
      await times((turn) => app.request(`/api/search?q=${random.pick(TITLES)}&limit=${20 + (turn % 30)}`)),
    );
    others["where next, nation"] = figures(
      await times((turn) => app.request(`/api/where-next?programme=welfare-fund&n=${100 + turn}&per_province=3`)),
    );
    others["where next within 30 km"] = figures(
      await times((turn) => app.request(`/api/where-next?programme=economic-tambon&n=${100 + turn}&within_km=30`)),
    );
  } finally {
    await database.close();
  }
  console.log(`totals of a drawn circle, ${address.engine} engine, ${ASKED} circles each, seed "${SEED}"`);
  console.table(drawn);
  console.log(
    `other questions at ${SIZES[address.engine].at(-1)?.toLocaleString("en")} sites, ${address.engine} engine`,
  );
  console.table(others);
  return medians;
}

/** A planner's questions at 10,000 to 1,000,000 sites; the embedded engine beside the native one. */
export async function benchQuestions(): Promise<void> {
  const embedded = await startTemporary();
  const theirs = await measure({ engine: "embedded", address: embedded.path }).finally(() => embedded.close());
  if (!nativeEngine()) return console.log("no PostgreSQL here: the native half is skipped");
  const native = await startNative();
  const ours = await measure({ engine: "native", address: native.url }).finally(() => native.stop());
  const ratios: Record<string, Row> = {};
  for (const km of RADII_KM) {
    const at = (map: ReadonlyMap<string, number>, sites: number) => map.get(`${sites} ${km}`) ?? Number.NaN;
    ratios[`${km} km`] = {
      "1 M / 10 k native": round(at(ours, 1_000_000) / at(ours, 10_000)),
      "embedded / native at 100 k": round(at(theirs, 100_000) / at(ours, 100_000)),
    };
  }
  console.log("ratios of medians");
  console.table(ratios);
}
