/** The sums that may be published, made in the transaction that loads the records. */
import type postgres from "postgres";
import { needsSmallCells, publishesByYear, publishesFirstYears, publishesSites } from "../../data/disclosure.ts";
import { BASES, type Basis, type Programme } from "../../data/programme.ts";
import { protectFigures } from "./protected-figures.ts";
import type { TableCell } from "./suppression.ts";

/** `, sum(members), …` and the like: measure names come from the registry's closed list, never from a file. */
function measureList(tx: postgres.TransactionSql, programme: Programme, wrap: (measure: string) => string) {
  return tx.unsafe(programme.measures.map(({ measure }) => `, ${wrap(measure)}`).join(""));
}

/** The measures, as the columns that hold their sums and as what fills these. */
function measureLists(tx: postgres.TransactionSql, programme: Programme) {
  return {
    columns: measureList(tx, programme, (measure) => measure),
    sums: measureList(tx, programme, (measure) => `sum(${measure})`),
  };
}

/** What of a programme's figures is made anew: those of the provinces, or all. */
type Touched = readonly string[] | "all";

/** Condition on rows with a `province`. */
function isTouched(tx: postgres.TransactionSql, touched: Touched) {
  return touched === "all" ? tx`true` : tx`province in (select jsonb_array_elements_text(${tx.json([...touched])}))`;
}

/** The records that a basis counts. */
function counted(tx: postgres.TransactionSql, { id }: Programme, basis: Basis, touched: Touched) {
  return tx`record join counted_set sets using (programme, origin)
    where programme = ${id} and sets.basis = ${basis} and ${isTouched(tx, touched)}`;
}

/** Of a programme whose sites stand where they are shown, also by cell of the grid. */
export async function fillCellFigures(
  tx: postgres.TransactionSql,
  programme: Programme,
  basis: Basis,
  touched: Touched = "all",
): Promise<void> {
  const laos =
    touched === "all" ? tx`` : tx`and lao in (select code from area where level = 'lao' and ${isTouched(tx, touched)})`;
  await tx`delete from cell_figure where programme = ${programme.id} and basis = ${basis} ${laos}`;
  if (!publishesSites(programme)) return;
  const { columns, sums } = measureLists(tx, programme);
  await tx`
    insert into cell_figure (basis, programme, lao, cell, year, records${columns})
    select ${basis}, programme, lao, site_cell(geom), year, count(*)${sums}
    from ${counted(tx, programme, basis, touched)} and geom is not null group by programme, lao, site_cell(geom), year`;
}

/**
 * Fills lao_figure and province_figure of both bases from one look at the records. An `open` programme has a cell per LAO
 * and year; a `sums` programme has one per LAO, all years together: finer cells would hold single households. A province has
 * a cell per year, and one of all years together.
 * @returns of a programme with small cells what each LAO has in each year, by basis and province
 */
async function fillAreaFigures(
  tx: postgres.TransactionSql,
  programme: Programme,
  touched: Touched,
): Promise<Map<Basis, Map<string, TableCell[]>>> {
  const { columns, sums } = measureLists(tx, programme);
  const grouped = measureList(tx, programme, (measure) => `sum(${measure}) as ${measure}`);
  const year = publishesByYear(programme, "lao") ? tx`year` : tx`null::integer`;
  const firsts = publishesFirstYears(programme) ? tx`true` : tx`grouping(year) = 1`;
  for (const table of [tx`lao_figure`, tx`province_figure`])
    await tx`delete from ${table} where programme = ${programme.id} and ${isTouched(tx, touched)}`;
  const households = programme.measures.some(({ measure }) => measure === "households")
    ? tx`coalesce(households, 0)`
    : tx`0`;
  const rows = await tx<{ basis: Basis; province: string; cells: TableCell[] }[]>`
    with grouped as materialized (
      select origin, province, lao, year, count(*) as records${grouped}
      from record where programme = ${programme.id} and ${isTouched(tx, touched)} group by origin, province, lao, year
    ), counted as materialized (
      select basis, province, lao, year, sum(records) as records${grouped},
             year = min(year) over (partition by basis, lao) as is_first
      from grouped join counted_set using (origin) where programme = ${programme.id}
      group by basis, province, lao, year
    ), of_laos as (
      insert into lao_figure (basis, programme, lao, province, year, records${columns})
      select basis, ${programme.id}, lao, province, figure_year, sum(records)${sums}
      from (select counted.*, ${year} as figure_year from counted) as counted
      group by basis, lao, province, figure_year
    ), of_provinces as (
      insert into province_figure (basis, programme, province, year, records, new_laos${columns})
      select basis, ${programme.id}, province, year, sum(records),
             case when ${firsts} then count(*) filter (where is_first) end${sums}
      from counted group by grouping sets ((basis, province, year), (basis, province))
    )
    select basis, province, json_agg(
      json_build_object('lao', lao, 'year', year, 'records', records, 'households', ${households})
      order by lao collate "C", year) as cells
    from counted where ${needsSmallCells(programme)} group by basis, province`;
  const cells = new Map(BASES.map((basis) => [basis, new Map<string, TableCell[]>()]));
  for (const row of rows) cells.get(row.basis)?.set(row.province, row.cells);
  return cells;
}

/**
 * Makes lao_figure, cell_figure and province_figure of one programme anew from its records, on both bases.
 * @param touched provinces in which records changed, when the sets that are counted are as they were
 */
export async function refreshFigures(
  tx: postgres.TransactionSql,
  programme: Programme,
  touched: Touched = "all",
): Promise<void> {
  const cells = await fillAreaFigures(tx, programme, touched);
  for (const basis of BASES) {
    await fillCellFigures(tx, programme, basis, touched);
    if (!needsSmallCells(programme)) continue;
    await protectFigures(tx, { programme, basis, touched: isTouched(tx, touched) }, cells.get(basis) ?? new Map());
  }
}
