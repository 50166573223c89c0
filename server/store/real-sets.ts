/** Loads the real records that come with the product, through the importer, as any office's file would be. */
import type { Bilingual } from "../../data/area.ts";
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { readSources } from "../../data/published/read.ts";
import { readProvenance, realFile } from "../../data/real/read.ts";
import { importProgramme } from "./import-programme.ts";
import type { Database } from "./transaction.ts";

/** The sources of a programme's records, each once, and the newest of their dates. */
function provenanceOf({ id }: Programme): { source: Bilingual; asOf: string } {
  const records = readProvenance().filter(({ set, programme }) => set === "real" && programme === id);
  const ids = new Set(records.map(({ source }) => source));
  const sources = readSources().filter((source) => ids.has(source.id));
  const join = (language: keyof Bilingual) => sources.map(({ title }) => title[language]).join("; ");
  const asOf =
    records
      .map(({ as_of }) => as_of)
      .sort()
      .at(-1) ?? "";
  return { source: { th: join("th"), en: join("en") }, asOf };
}

/** Where an office has loaded records of its own, they stay. Throws when the importer refuses a file of ours. */
export async function loadRealSets(sql: Database): Promise<void> {
  const loaded = await sql<{ programme: string }[]>`select programme from dataset where origin = 'real'`;
  const taken = new Set(loaded.map(({ programme }) => programme));
  for (const programme of PROGRAMMES) {
    const file = realFile("real", programme.id);
    if (!file || taken.has(programme.id)) continue;
    const { errors } = await importProgramme(
      sql,
      programme,
      file,
      { ...provenanceOf(programme), origin: "real" },
      "identified",
    );
    const [first] = errors;
    if (first) throw new Error(`${file.name}: row ${first.row}, ${first.column} “${first.value}”: ${first.message.en}`);
  }
}
