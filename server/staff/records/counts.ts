/** How many records a filter has, and how many each further choice would leave. */
import type postgres from "postgres";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { expectedFields } from "../../../data/record-fields.ts";
import { isWaiting, matches, NOTHING_ASKED, type StaffFilter } from "./filter.ts";

/** Columns that are chosen from a list with counts. */
const FACETS = ["programme", "province", "year", "origin"] as const;
type Facet = (typeof FACETS)[number];

export interface Count {
  value: string;
  records: number;
}

export interface StaffCounts {
  total: number;
  /** Of each choice, with all of the filter but the choice itself: what choosing it as well would show. */
  facets: Record<Facet, Count[]>;
}

/** Counts of rows of `record r`. One scan, so that all are of one moment; a choice is left out of its own counts alone. */
export async function countStaffRecords(sql: postgres.ISql, filter: StaffFilter): Promise<StaffCounts> {
  const without = { ...filter, programme: null, province: null, year: null, origin: null };
  const own = (facet: Facet) => matches(sql, { ...NOTHING_ASKED, [facet]: filter[facet] });
  const others = (facet: Facet | null) =>
    FACETS.filter((each) => each !== facet).map((each) => sql`and ${sql(`of_${each}`)}`);
  const rows = await sql<(Record<Facet, string | null> & { facet: Facet | "total"; records: number })[]>`
    with chosen as (
      select r.programme, r.province, r.year, r.origin ${FACETS.map((facet) => sql`, (${own(facet)}) as ${sql(`of_${facet}`)}`)}
      from record r where ${matches(sql, without)}
    )
    select programme, province, year::text, origin,
           case ${FACETS.map((facet) => sql`when grouping(${sql(facet)}) = 0 then ${facet}::text`)} else 'total' end as facet,
           (case ${FACETS.map((facet) => sql`when grouping(${sql(facet)}) = 0 then count(*) filter (where true ${others(facet)})`)}
              else count(*) filter (where true ${others(null)}) end)::int as records
    from chosen group by grouping sets (${FACETS.map((facet) => sql`(${sql(facet)}),`)} ())`;
  const of = (facet: Facet): Count[] =>
    rows
      .flatMap((row) =>
        row.facet === facet && row.records > 0 ? [{ value: row[facet] ?? "", records: row.records }] : [],
      )
      .sort((a, b) => (a.value < b.value ? -1 : 1));
  return {
    total: rows.find(({ facet }) => facet === "total")?.records ?? 0,
    facets: { programme: of("programme"), province: of("province"), year: of("year"), origin: of("origin") },
  };
}

export interface CompletenessRow {
  programme: string;
  province: string;
  records: number;
  real: number;
  /** Records with at least one empty field that the registry expects. */
  incomplete: number;
  /** Empty fields of all records together, and how many there would be if all were empty. */
  empty: number;
  expected: number;
  /** Records of which a change waits for approval. */
  waiting: number;
  /** Of the newest set, ISO date (CE). */
  as_of: string;
}

/** Programme × province, what has records alone. @param privately fields that are not public count too */
export async function completeness(sql: postgres.ISql, privately: boolean): Promise<CompletenessRow[]> {
  const fields = PROGRAMMES.map((programme) => ({
    programme: programme.id,
    fields: expectedFields(programme, privately).length,
  }));
  return await sql<CompletenessRow[]>`
    select r.programme, r.province, count(*)::int as records,
           (count(*) filter (where r.origin = 'real'))::int as real,
           (count(*) filter (where r.missing > 0))::int as incomplete,
           sum(r.missing)::int as empty, (count(*) * min(field.fields))::int as expected,
           (count(*) filter (where ${isWaiting(sql)}))::int as waiting, to_char(max(d.as_of), 'YYYY-MM-DD') as as_of
    from record r
    join dataset d using (programme, origin)
    join jsonb_to_recordset(${sql.json(fields)}) as field (programme text, fields integer) using (programme)
    group by r.programme, r.province order by r.programme, r.province`;
}
