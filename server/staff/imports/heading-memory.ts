/** What headings of files were chosen to be by hand, the last time a file of the programme was handed in. */
import type postgres from "postgres";

export type Mapping = Readonly<Record<string, string | null>>;

/** Headings of a programme that are remembered. */
const MOST = 1000;
/** Letters of one; a longer one is chosen anew each time. */
const LONGEST = 1000;

/** By the heading as it stands in a file; null = left out. */
export async function rememberedHeadings(sql: postgres.ISql, programme: string): Promise<Mapping> {
  const rows = await sql<{ heading: string; field: string | null }[]>`
    select heading, field from heading_choice where programme = ${programme} order by chosen_at desc limit ${MOST}`;
  return Object.fromEntries(rows.map(({ heading, field }) => [heading, field]));
}

/** @param titles headings of the file: of others that were named nothing is kept */
export async function rememberHeadings(
  sql: postgres.ISql,
  programme: string,
  titles: readonly string[],
  mapping: Mapping,
): Promise<void> {
  const choices = [...new Set(titles)].flatMap((heading) => {
    const field = mapping[heading];
    const kept = field !== undefined && heading.length <= LONGEST && !/^$|\p{Cc}/u.test(heading);
    return kept ? [{ heading, field }] : [];
  });
  await sql`
    insert into heading_choice (programme, heading, field)
    select ${programme}, heading, field
    from jsonb_to_recordset(${sql.json(choices)}) as choice (heading text, field text)
    on conflict (programme, heading) do update set field = excluded.field, chosen_at = now()`;
}
