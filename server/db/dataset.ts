/** What is loaded, in which version, and from which source: read before every answer, so it is one cheap statement. */
import type postgres from "postgres";
import type { Bilingual } from "../../data/area.ts";
import { ORIGINS, type Origin } from "../../data/programme.ts";

export interface Provenance {
  source: Bilingual;
  /** ISO date (CE). */
  as_of: string;
  /** Whether some of it is a demonstration. */
  demo: boolean;
  /** The sets that it is made of. */
  origins: Origin[];
}

export interface Dataset extends Provenance {
  version: number;
}

export interface Contents {
  /** The schema that the connection reads: which sets are counted. */
  basis: string;
  /** By programme id; a programme that was never loaded is not there. */
  datasets: ReadonlyMap<string, Dataset>;
  /** Changes with the boundary set. */
  areas: string;
  provinces: number;
  laos: number;
  /** Changes with anything of the above: the key of answers about all programmes. */
  version: string;
}

interface SetRow {
  programme: string;
  origin: Origin;
  version: number;
  th: string;
  en: string;
  as_of: string;
}

/** The sets of one programme as one: its version is that of the newest. */
function datasetOf(sets: readonly SetRow[]): Dataset | null {
  const provenance = combineProvenance(
    sets.map(({ th, en, as_of, origin }) => ({
      source: { th, en },
      as_of,
      demo: origin === "demo",
      origins: [origin],
    })),
  );
  return (
    provenance && {
      ...provenance,
      version: Math.max(...sets.map(({ version }) => version)),
    }
  );
}

export async function readContents(sql: postgres.Sql): Promise<Contents> {
  const [[areas], sets] = await Promise.all([
    sql<{ basis: string; digest: string; provinces: number; laos: number }[]>`
      select current_schema() as basis, digest, provinces, laos from area_digest
      union all
      select current_schema(), digest, provinces, laos from computed_area_digest
      where not exists (select from area_digest)`,
    sql<SetRow[]>`
      select programme, origin, version::int as version, source_th as th, source_en as en, as_of::text as as_of
      from dataset order by programme, origin`,
  ]);
  const { basis = "", digest = "0", provinces = 0, laos = 0 } = areas ?? {};
  const datasets = new Map(
    [...new Set(sets.map(({ programme }) => programme))].flatMap((id) => {
      const dataset = datasetOf(sets.filter(({ programme }) => programme === id));
      return dataset ? [[id, dataset] as const] : [];
    }),
  );
  return {
    basis,
    datasets,
    areas: digest,
    provinces,
    laos,
    version: [basis, digest, ...sets.map(({ programme, origin, version }) => `${programme}.${origin}:${version}`)].join(
      " ",
    ),
  };
}

/** Of a dataset, or of anything else that states where it comes from. */
export function provenanceOf({ source, as_of, demo, origins }: Provenance) {
  return { source, as_of, demo, origins };
}

/** Of figures from several sources: every source once, and the oldest date, since no part is older than it says. */
export function combineProvenance(parts: readonly Provenance[]): Provenance | null {
  const dates = parts.map(({ as_of }) => as_of).sort();
  const [as_of] = dates;
  if (as_of === undefined) return null;
  const join = (language: keyof Bilingual) => [...new Set(parts.map(({ source }) => source[language]))].join("; ");
  return {
    source: { th: join("th"), en: join("en") },
    as_of,
    demo: parts.some(({ demo }) => demo),
    origins: ORIGINS.filter((origin) => parts.some(({ origins }) => origins.includes(origin))),
  };
}
