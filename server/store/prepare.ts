import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type postgres from "postgres";
import type { Bilingual } from "../../data/area.ts";
import { ROOT } from "../../data/root.ts";
import type { Engine } from "../db/connection/connect.ts";
import { preparingFault } from "../db/connection/opening-fault.ts";
import { keepAreaDigest, loadAreas } from "./areas.ts";
import { loadDemo } from "./demo.ts";
import { isMigrated, migrate } from "./migrate.ts";
import { once } from "./once.ts";
import { loadRealSets } from "./real-sets.ts";
import { syncRegistry } from "./registry-schema.ts";
import { FIGURES_METHOD, remakeFigures } from "./remake-figures.ts";

/** Told what is being done and, where it takes long, how much of it is: 0…1. */
export type Progress = (step: Bilingual, share?: number) => void;

const AREAS: Bilingual = { th: "นำเข้าขอบเขตพื้นที่", en: "loading boundaries" };
const DEMO: Bilingual = { th: "นำเข้าข้อมูลสาธิต", en: "loading demonstration data" };

/**
 * Makes a database ready to serve: schema, boundaries (again when the built set changed), the registry's tables and
 * views, the figures of records that are there (again when the method changed), once the demonstration, and the real records that come with the product. What was done is not done again.
 */
export async function prepareDatabase(
  owner: postgres.Sql,
  engine: Engine,
  onProgress: Progress = () => {},
): Promise<void> {
  onProgress({ th: "ปรับโครงสร้างฐานข้อมูล", en: "bringing the schema up to date" });
  await migrate(owner).catch((error) => Promise.reject(preparingFault(error)));
  const loadedAreas = await once(owner, "areas", STEPS.areas(), () =>
    loadAreas(owner, (done, total) => onProgress(AREAS, done / total)),
  );
  await keepAreaDigest(owner);
  await syncRegistry(owner);
  if (engine === "embedded") await confineToOneSession(owner);
  const madeFigures = await once(owner, "figures", STEPS.figures(), () => remakeFigures(owner));
  const loadedDemo = await once(owner, "demo", STEPS.demo(), () =>
    loadDemo(owner, (done, total) => onProgress(DEMO, done / total)),
  );
  const loadedReal = await once(owner, "real", STEPS.real(), () => loadRealSets(owner));
  // the embedded engine has no autovacuum, so the statistics of its planner are made here
  if (engine === "embedded" && (loadedAreas || madeFigures || loadedDemo || loadedReal))
    await owner`vacuum (truncate false, analyze)`;
}

/**
 * All users share the session of the embedded engine, whose superuser each could become by words that the bridge does not
 * see: what runs words that are put together is taken from them.
 */
async function confineToOneSession(owner: postgres.Sql): Promise<void> {
  await owner`revoke usage on language sql, plpgsql from public`;
  await owner`revoke execute on function pg_catalog.set_config(text, text, boolean) from public`;
  await owner`grant execute on function pg_catalog.set_config(text, text, boolean) to chumchon_staff`;
}

/** Whether `prepareDatabase` of this release has nothing left to load. Changes nothing. */
export async function isPrepared(owner: postgres.Sql): Promise<boolean> {
  if (!(await isMigrated(owner))) return false;
  const finished = await owner<{ step: string; fingerprint: string }[]>`select step, fingerprint from preparation`;
  const found = new Map(finished.map(({ step, fingerprint }) => [step, fingerprint]));
  return Object.entries(STEPS).every(([step, fingerprint]) => found.get(step) === fingerprint());
}

/** What `loadAreas` reads. */
const AREA_FOLDERS = ["boundaries", "register", "residents", "tambons"];

/** The fingerprint of what each step of the preparation loads. */
const STEPS = {
  areas: () => fingerprintOf(AREA_FOLDERS),
  figures: () => FIGURES_METHOD,
  demo: () => "1",
  real: () => fingerprintOf(["real"]),
};

/** Of the built sets in folders of `data`, not of the code that builds them. */
function fingerprintOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders.map((name) => join(ROOT, "data", name))) {
    const built = readdirSync(folder, { withFileTypes: true }).filter(
      (file) => file.isFile() && !/\.(ts|md)$/.test(file.name),
    );
    for (const name of built.map((file) => file.name).sort())
      hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}
