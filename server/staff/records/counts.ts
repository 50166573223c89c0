/** How many records a filter has, and how many each further choice would leave. */
import type postgres from "postgres";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { expectedFields } from "../../../data/record-fields.ts";
import { matches, missingFields, type StaffFilter } from "./filter.ts";

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

export async function countStaffRecords(sql: postgres.ISql, filter: StaffFilter): Promise<StaffCounts> {
  // one statement, so that all counts are of one moment
  const parts = FACETS.map((facet) => {
    const column = sql`r.${sql(facet)}`;
    return sql`
      union all select ${facet}::text, ${column}::text, count(*)::int
      from record r where ${matches(sql, { ...filter, [facet]: null })} group by ${column}`;
  });
  const rows = await sql<{ facet: Facet | "total"; value: string; records: number }[]>`
    select 'total' as facet, '' as value, count(*)::int as records from record r where ${matches(sql, filter)} ${parts}`;
  const of = (facet: Facet): Count[] =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, records }) => ({ value, records }))
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
  /** Of the newest set, ISO date (CE). */
  as_of: string;
}

/** Programme × province, what has records alone. */
export async function completeness(sql: postgres.ISql): Promise<CompletenessRow[]> {
  const fields = PROGRAMMES.map((programme) => ({ programme: programme.id, fields: expectedFields(programme).length }));
  const empty = missingFields(sql, [...new Set(PROGRAMMES.flatMap(expectedFields))]);
  return await sql<CompletenessRow[]>`
    select r.programme, r.province, count(*)::int as records,
           (count(*) filter (where r.origin = 'real'))::int as real,
           (count(*) filter (where r.empty > 0))::int as incomplete,
           sum(r.empty)::int as empty, (count(*) * min(field.fields))::int as expected,
           to_char(max(d.as_of), 'YYYY-MM-DD') as as_of
    from (select r.programme, r.origin, r.province, ${empty} as empty from record r) r
    join dataset d using (programme, origin)
    join jsonb_to_recordset(${sql.json(fields)}) as field (programme text, fields integer) using (programme)
    group by r.programme, r.province order by r.programme, r.province`;
}
