/** Loads the demonstration set through the importer, as any office's file would be. */
import { readCountry } from "../../data/demo/country.ts";
import { DEMO_MAKERS, demoFile } from "../../data/demo/index.ts";
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { importProgramme } from "./import-programme.ts";
import type { DatasetMeta } from "./load.ts";
import type { Database } from "./transaction.ts";

const DEMO: DatasetMeta = {
  source: {
    th: "ข้อมูลสาธิต สร้างขึ้นให้ยอดรวมตรงกับตัวเลขที่ พอช. เผยแพร่ ปี 2562",
    en: "Demonstration data, made to add up to the figures published by CODI for 2019",
  },
  asOf: "2019-09-30",
  origin: "demo",
};

/**
 * Replaces the demonstration records of every given programme that has a demonstration by it. Needs the `area` table filled and
 * `syncRegistry` run. Throws when the importer refuses a file: then the demonstration and the registry disagree.
 */
export async function loadDemo(
  sql: Database,
  progress: (done: number, total: number, what: string) => void = () => {},
  programmes: readonly Programme[] = PROGRAMMES,
): Promise<void> {
  const country = await readCountry(sql);
  for (const [done, programme] of programmes.entries()) {
    progress(done, programmes.length, programme.title.th);
    const make = DEMO_MAKERS.get(programme.id);
    if (!make) continue;
    const bytes = new TextEncoder().encode(await demoFile(programme.id, make, country));
    const { errors } = await importProgramme(sql, programme, { name: `${programme.id}.csv`, bytes }, DEMO);
    const [first] = errors;
    if (first) {
      throw new Error(
        `${programme.id}: row ${first.row}, ${first.column} “${first.value}”: ${first.message.en} (${errors.length} errors)`,
      );
    }
  }
  progress(programmes.length, programmes.length, "");
}
