/** Registered residents and houses by area and year. */
import type postgres from "postgres";
import type { PopulationLevel } from "../../data/area.ts";
import { isNote, type Note } from "../../data/residents/notes.ts";
import { textArray } from "./text-array.ts";

interface Row {
  code: string;
  year: number;
  residents: number | null;
  houses: number | null;
  note: string | null;
}

export interface Population extends Omit<Row, "note"> {
  notes: Note[];
}

const population = ({ note, ...row }: Row): Population => ({ ...row, notes: (note ?? "").split(" ").filter(isNote) });

/** Every area of the level in one BE year, by code. */
export async function populationOf(sql: postgres.Sql, level: PopulationLevel, year: number): Promise<Population[]> {
  const rows = await sql<Row[]>`
    select code, year, residents, houses, note from population
    where level = ${level} and year = ${year} order by code collate "C"`;
  return rows.map(population);
}

/** Houses of the areas of a level in one BE year, by code; those that are not known are not there. `codes`: only of these. */
export async function housesOf(
  sql: postgres.Sql,
  level: PopulationLevel,
  year: number,
  codes: readonly string[] | null = null,
): Promise<ReadonlyMap<string, number>> {
  const some = codes === null ? sql`true` : sql`code = any (${textArray(sql, codes)}::text[])`;
  const rows = await sql<Pick<Row, "code" | "houses">[]>`
    select code, houses from population where level = ${level} and year = ${year} and ${some}`;
  return new Map(rows.flatMap(({ code, houses }) => (houses === null ? [] : [[code, houses] as const])));
}

/** One area in every year that is known, oldest first. */
export async function populationByYear(sql: postgres.Sql, level: string, code: string): Promise<Population[]> {
  const rows = await sql<Row[]>`
    select code, year, residents, houses, note from population
    where level = ${level} and code = ${code} order by year`;
  return rows.map(population);
}

/** Every figure that has a note. */
export async function notedFigures(
  sql: postgres.Sql,
): Promise<{ level: PopulationLevel; code: string; year: number; notes: Note[] }[]> {
  const rows = await sql<(Row & { level: PopulationLevel })[]>`
    select level, code, year, residents, houses, note from population
    where note is not null order by level, code collate "C", year`;
  return rows.map(({ level, ...row }) => ({ level, code: row.code, year: row.year, notes: population(row).notes }));
}

/** People whom the register of a year allots to no LAO; null where their number is not known. */
export async function notAllotted(sql: postgres.Sql, year: number): Promise<number | null> {
  const [row] = await sql<{ residents: number | null }[]>`
    select residents from population where level = 'not_allotted' and year = ${year}`;
  return row?.residents ?? null;
}
