/** The figures of a database that was prepared by an earlier release. */
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { refreshFigures } from "./figures.ts";
import { atomically, type Database } from "./transaction.ts";

/**
 * By which rules figures are made and withheld. Another one with every change of these: then what is published is made anew
 * at the next start, in every database.
 */
export const FIGURES_METHOD = "2";

/**
 * Makes the figures of all records anew, as if none had been released; who holds a copy of them learns by the version of a
 * programme that they are others.
 */
export async function remakeFigures(sql: Database): Promise<void> {
  await atomically(sql, async (tx) => {
    await tx`delete from released_sum`;
    for (const programme of PROGRAMMES) await refreshFigures(tx, programme);
    await tx`update dataset set version = nextval('dataset_version')`;
  });
}
