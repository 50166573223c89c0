/** The sums that may be published, made in the transaction that loads the records. */
import type postgres from "postgres";
import { needsSmallCells, publishesByYear, publishesFirstYears, publishesSites } from "../../data/disclosure.ts";
import { BASES, type Basis, type Programme, SMALL_CELL } from "../../data/programme.ts";
import { auditedProvince } from "./linking-audit.ts";
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

/** Empties the cells of a `sums` programme that are small, or that would give a small one away; nothing leaves unaudited. */
async function withholdSmallCells(tx: postgres.TransactionSql, programme: Programme, basis: Basis): Promise<void> {
  const cells = await tx<(TableCell & { province: string })[]>`
    select province, lao, year, count(*)::int as records, coalesce(sum(households), 0)::float8 as households
    from ${counted(tx, programme, basis, "all")}
    group by province, lao, year order by lao collate "C", year`;
  const eachRecordIsOne = programme.measures.some(({ measure, max }) => measure === "households" && max === 1);
  const laos: string[] = [];
  const years: { province: string; year: number | null }[] = [];
  const tables = new Map<string, TableCell[]>();
  for (const cell of cells) tables.set(cell.province, [...(tables.get(cell.province) ?? []), cell]);
  for (const [province, table] of tables) {
    const withheld = auditedProvince(table, SMALL_CELL, eachRecordIsOne);
    laos.push(...withheld.laos);
    years.push(...[...withheld.years].map((year) => ({ province, year })));
    if (withheld.total) years.push({ province, year: null });
  }
  const nothing = measureList(tx, programme, (measure) => `${measure} = null`);
  await tx`
    update lao_figure set suppressed = true, records = null${nothing}
    where programme = ${programme.id} and basis = ${basis} and lao in (select jsonb_array_elements_text(${tx.json(laos)}))`;
  await tx`
    update province_figure figure set suppressed = true, records = null${nothing}
    from jsonb_to_recordset(${tx.json(years)}) as cell (province text, year integer)
    where figure.programme = ${programme.id} and figure.basis = ${basis} and figure.province = cell.province
      and figure.year is not distinct from cell.year`;
}

/**
 * Makes lao_figure, cell_figure and province_figure of one programme anew from its records, on both bases. Which cells are
 * withheld depends on all provinces together: where cells are withheld at all, everything is made anew.
 * @param touched provinces in which records changed, when the sets that are counted are as they were
 */
export async function refreshFigures(
  tx: postgres.TransactionSql,
  programme: Programme,
  touched: Touched = "all",
): Promise<void> {
  const anew = needsSmallCells(programme) ? "all" : touched;
  for (const basis of BASES) {
    await fillLaoFigures(tx, programme, basis, anew);
    await fillCellFigures(tx, programme, basis, anew);
    await fillProvinceFigures(tx, programme, basis, anew);
    if (needsSmallCells(programme)) await withholdSmallCells(tx, programme, basis);
  }
}
