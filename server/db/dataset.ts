/** What is loaded, in which version, and from which source: read before every answer, so it is one cheap statement. */
import type postgres from "postgres";
import type { Bilingual } from "../../data/area.ts";

export interface Provenance {
  source: Bilingual;
  /** ISO date (CE). */
  as_of: string;
  demo: boolean;
}

export interface Dataset extends Provenance {
  version: number;
  rows: number;
}

export interface Contents {
  /** By programme id; a programme that was never loaded is not there. */
  datasets: ReadonlyMap<string, Dataset>;
  /** Changes with the boundary set. */
  areas: string;
  provinces: number;
  laos: number;
  /** Changes with anything of the above: the key of answers about all programmes. */
  version: string;
}

/** The digest of areas takes the sizes of outlines in place of the outlines, too large to read before every answer. */
export async function readContents(sql: postgres.Sql): Promise<Contents> {
  const [[areas], datasets] = await Promise.all([
    sql<{ digest: string; provinces: number; laos: number }[]>`
      select coalesce(substr(md5(string_agg(
               concat_ws(' ', level, code, name_th, population, area_km2, boundary, pg_column_size(geom), pg_column_size(lod_6)),
               ',' order by level, code)), 1, 8), '0') as digest,
             count(*) filter (where level = 'province')::int as provinces,
             count(*) filter (where level = 'lao')::int as laos
      from area`,
    sql<{ programme: string; version: number; th: string; en: string; as_of: string; demo: boolean; rows: number }[]>`
      select programme, version::int as version, source_th as th, source_en as en, as_of::text as as_of, demo, rows
      from dataset order by programme`,
  ]);
  const { digest = "0", provinces = 0, laos = 0 } = areas ?? {};
  return {
    datasets: new Map(
      datasets.map(({ programme, th, en, ...rest }) => [programme, { ...rest, source: { th, en } }] as const),
    ),
    areas: digest,
    provinces,
    laos,
    version: [digest, ...datasets.map(({ programme, version }) => `${programme}:${version}`)].join(" "),
  };
}

/** Of figures from several sources: every source once, and the oldest date, since no part is older than it says. */
export function combineProvenance(parts: readonly Provenance[]): Provenance | null {
  const dates = parts.map(({ as_of }) => as_of).sort();
  const [as_of] = dates;
  if (as_of === undefined) return null;
  const join = (language: keyof Bilingual) => [...new Set(parts.map(({ source }) => source[language]))].join("; ");
  return { source: { th: join("th"), en: join("en") }, as_of, demo: parts.some(({ demo }) => demo) };
}
