/** How others know that the process which works on an import lives: its pulse in the database. */
import { setTimeout as after } from "node:timers/promises";
import type postgres from "postgres";
import type { Bilingual } from "../../../data/area.ts";
import { dropDrafts } from "../../store/changes/forgotten-imports.ts";

/** Between two beats, ms. */
const BEAT = 500;
/** So many beats are waited for: where one engine answers all, they queue behind whatever it does. */
const PATIENCE = 6;

const LOST: Bilingual = {
  th: "เซิร์ฟเวอร์หยุดระหว่างอ่านไฟล์ ไม่มีข้อมูลใดเปลี่ยน กรุณาส่งไฟล์อีกครั้ง",
  en: "The server ended while it read the file. Nothing was changed: send the file again",
};

/**
 * Tells how far an import is until `ended`. @param onGone called when it is running no more: it was cancelled, or was
 * taken for lost
 */
export async function keepPulse(
  owner: postgres.Sql,
  job: string,
  { ended, progress, onGone }: { ended: AbortSignal; progress: () => number; onGone: () => void },
): Promise<void> {
  while (!ended.aborted) {
    const beaten = await owner`
      update import_pulse set progress = ${progress()}, beaten_at = now()
      where job = ${job} and exists (select from import_job where id = job and state = 'running')`.catch(() => null);
    // a database that is away ends the import by itself
    if (beaten?.count === 0) return onGone();
    await after(BEAT, undefined, { signal: ended }).catch(() => undefined);
  }
}

/** Waits for the pulse of imports that are said to run. Those without one have failed: their process ended. */
export async function endLost(owner: postgres.Sql, jobs: readonly string[]): Promise<void> {
  const beats = async (ids: readonly string[]) =>
    await owner<{ job: string; beat: string }[]>`
      select job::text, beaten_at::text as beat from import_pulse join import_job on id = job
      where job in ${owner(ids)} and state = 'running'`;
  let silent = jobs.length > 0 ? [...(await beats(jobs))] : [];
  for (let waited = 0; waited < PATIENCE && silent.length > 0; waited++) {
    await after(BEAT);
    const now = await beats(silent.map(({ job }) => job));
    silent = silent.filter(({ job, beat }) => now.some((each) => each.job === job && each.beat === beat));
  }
  if (silent.length === 0) return;
  await owner.begin(async (tx) => {
    const lost = await tx<{ id: string; change_set: string | null }[]>`
      select id::text, change_set::text from import_job
      where id in ${tx(silent.map(({ job }) => job))} and state = 'running' for update`;
    await dropDrafts(tx, lost);
    for (const { id } of lost) {
      await tx`
        update import_job set state = 'failed', fault = ${JSON.stringify(LOST)}::text::json, change_set = null, ended_at = now()
        where id = ${id}`;
    }
  });
}
