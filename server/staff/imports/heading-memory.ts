/** What headings of files were chosen to be by hand, the last time a file of the programme was handed in. */
import type postgres from "postgres";

export type Mapping = Readonly<Record<string, string | null>>;

/** Headings of a programme that are remembered. */
const MOST = 1000;
/** Letters of one; a longer one is chosen anew each time. */
export const LONGEST_HEADING = 1000;

export interface HeadingChoice {
  /** As it stands in a file. */
  heading: string;
  /** A column of the import file; null = left out. */
  field: string | null;
}

/** By heading. */
export async function headingChoices(sql: postgres.ISql, programme: string): Promise<HeadingChoice[]> {
  const rows = await sql<HeadingChoice[]>`
    select heading, field from (
      select heading, field from heading_choice where programme = ${programme} order by chosen_at desc limit ${MOST}
    ) as latest order by heading collate "C"`;
  return [...rows];
}

export async function rememberedHeadings(sql: postgres.ISql, programme: string): Promise<Mapping> {
  const choices = await headingChoices(sql, programme);
  return Object.fromEntries(choices.map(({ heading, field }) => [heading, field]));
}

/** @returns how many were changed: 0 for a heading that is not remembered */
export async function changeHeading(
  sql: postgres.ISql,
  programme: string,
  { heading, field }: HeadingChoice,
): Promise<number> {
  const changed = await sql`
    update heading_choice set field = ${field}, chosen_at = now()
    where programme = ${programme} and heading = ${heading}`;
  return changed.count;
}

/** @returns how many were forgotten */
export async function forgetHeading(sql: postgres.ISql, programme: string, heading: string): Promise<number> {
  const gone = await sql`delete from heading_choice where programme = ${programme} and heading = ${heading}`;
  return gone.count;
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
    const kept = field !== undefined && heading.length <= LONGEST_HEADING && !/^$|\p{Cc}/u.test(heading);
    return kept ? [{ heading, field }] : [];
  });
  await sql`
    insert into heading_choice (programme, heading, field)
    select ${programme}, heading, field
    from jsonb_to_recordset(${sql.json(choices)}) as choice (heading text, field text)
    on conflict (programme, heading) do update set field = excluded.field, chosen_at = now()`;
}
