import type postgres from "postgres";
import { readTambonOutlines, readTambons, TAMBON_COUNT } from "../../data/tambons/read.ts";

const BATCH = 500;

/** Replaces the tambons with their outlines and the LAOs that answer for them; throws when an outline is not valid. */
export async function fillTambons(tx: postgres.TransactionSql): Promise<void> {
  await tx`delete from tambon`;
  const outlines = readTambonOutlines();
  const rows = readTambons().map((tambon, index) => ({ ...tambon, geom: outlines[index] }));
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await tx`insert into tambon ${tx(batch.map(({ laos: _, ...row }) => row))}`;
    const parts = batch.flatMap(({ code, laos }) =>
      laos.map((part, position) => ({ tambon: code, position, ...part })),
    );
    await tx`insert into tambon_lao ${tx(parts)}`;
  }
  const [checked] = await tx<{ tambons: number; faults: string[] | null }[]>`
    select count(*)::integer as tambons, array_agg(code) filter (where not st_isvalid(geom)) as faults from tambon`;
  // the embedded engine can lose an exception of the geometry library: then the answer is missing, not wrong
  if (checked?.tambons !== TAMBON_COUNT) throw new Error(`Checked ${checked?.tambons ?? 0} of ${TAMBON_COUNT} tambons`);
  if (checked.faults) throw new Error(`Outlines of tambons are not valid: ${checked.faults.slice(0, 10)}`);
}
