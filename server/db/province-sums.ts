/** What provinces have of programmes in a period, from the figures that may be published. */
import type postgres from "postgres";
import { type Span, STORED_MEASURES } from "../../data/programme.ts";

type Sql = postgres.Sql;
type Fragment = postgres.PendingQuery<postgres.Row[]>;

/**
 * Rows of `programme`, `province`, `records`, `laos` (those whose first record is of the period; null where that is not
 * told), the measures, and `missing`: how many withheld figures the sums leave out.
 *
 * Up to a year the sums of the years are added. Where one of these is withheld, but no later one, the sums are those of all
 * years less the later ones, and leave nothing out.
 * @param programmes condition on rows with a `programme`
 * @param year BE; null = all years together
 */
export function provinceSums(sql: Sql, programmes: Fragment, year: Fragment | null, span: Span): Fragment {
  if (year === null) return sumsOf(sql, sql``, sql`${programmes} and f.year is null`, sql`false`);
  if (span === "in") return sumsOf(sql, sql``, sql`${programmes} and f.year = ${year}`, sql`false`);
  const told = sql`
    join (
      select programme, province,
             bool_or(suppressed) filter (where year <= ${year})
               and not bool_or(suppressed) filter (where year is null or year > ${year}) as by_rest
      from province_figure where ${programmes} group by programme, province
      having bool_or(year <= ${year})
    ) as told using (programme, province)`;
  const rows = sql`${programmes} and case when told.by_rest then f.year is null or f.year > ${year} else f.year <= ${year} end`;
  return sumsOf(sql, told, rows, sql`told.by_rest and f.year > ${year}`);
}

function sumsOf(sql: Sql, joined: Fragment, rows: Fragment, taken: Fragment): Fragment {
  const sums = ["records", ...STORED_MEASURES].map((column) => {
    return sql`, sum(case when ${taken} then -f.${sql(column)} else f.${sql(column)} end) as ${sql(column)}`;
  });
  return sql`
    select programme, province, count(*) filter (where f.suppressed)::int as missing,
           case when not bool_or(${taken}) then sum(f.new_laos)::float8 end as laos ${sums}
    from province_figure f ${joined} where ${rows} group by programme, province`;
}
