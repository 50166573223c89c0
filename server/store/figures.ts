/** The sums that may be published, made in the transaction that loads the records. */
import type postgres from "postgres";
import { needsSmallCells, publishesByYear, publishesFirstYears, publishesSites } from "../../data/disclosure.ts";
import { BASES, type Basis, type Programme } from "../../data/programme.ts";
import { protectFigures } from "./protected-figures.ts";

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

/**
 * An `open` programme has a cell per LAO and year. A `sums` programme has one per LAO, all years together: finer cells
 * would hold single households.
 */
async function fillLaoFigures(
  tx: postgres.TransactionSql,
  programme: Programme,
  basis: Basis,
  touched: Touched,
): Promise<void> {
  const { columns, sums } = measureLists(tx, programme);
  const year = publishesByYear(programme, "lao") ? tx`year` : tx`null::integer`;
  await tx`delete from lao_figure where programme = ${programme.id} and basis = ${basis} and ${isTouched(tx, touched)}`;
  await tx`
    insert into lao_figure (basis, programme, lao, province, year, records${columns})
    select ${basis}, programme, lao, province, figure_year, count(*)${sums}
    from (select record.*, ${year} as figure_year from ${counted(tx, programme, basis, touched)}) as records
    group by programme, lao, province, figure_year`;
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

/** A cell per province and year, and one of all years together. */
async function fillProvinceFigures(
  tx: postgres.TransactionSql,
  programme: Programme,
  basis: Basis,
  touched: Touched,
): Promise<void> {
  const { columns, sums } = measureLists(tx, programme);
  const firsts = publishesFirstYears(programme) ? tx`true` : tx`grouping(year) = 1`;
  await tx`delete from province_figure where programme = ${programme.id} and basis = ${basis} and ${isTouched(tx, touched)}`;
  await tx`
    insert into province_figure (basis, programme, province, year, records, new_laos${columns})
    select ${basis}, programme, province, year, count(*),
           case when ${firsts} then count(*) filter (where is_first) end${sums}
    from (
      select record.*, row_number() over (partition by lao order by year, key collate "C", origin) = 1 as is_first
      from ${counted(tx, programme, basis, touched)}
    ) as records
    group by grouping sets ((programme, province, year), (programme, province))`;
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
  for (const basis of BASES) {
    await fillLaoFigures(tx, programme, basis, touched);
    await fillCellFigures(tx, programme, basis, touched);
    await fillProvinceFigures(tx, programme, basis, touched);
    if (!needsSmallCells(programme)) continue;
    const records = counted(tx, programme, basis, touched);
    await protectFigures(tx, { programme, basis, records, touched: isTouched(tx, touched) });
  }
}
