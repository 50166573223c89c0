/** What is known of one area beside its row: residents by year, registers, its office, its tambons. */
import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { currentOf, formerNames, REGISTERS } from "../../data/register/identity.ts";
import { NOTES } from "../../data/residents/notes.ts";
import type { AreaDetail } from "../wire/area.ts";
import type { AreaAnswer } from "./areas.ts";
import { populationByYear } from "./population.ts";

type Sql = postgres.Sql;
type Detail = z.infer<typeof AreaDetail>;

/** BE year of the residents that the boundaries came with, and so of `population`. */
const POPULATION_YEAR = 2561;

async function officeOf(sql: Sql, lao: string): Promise<Detail["office"]> {
  const [office] = await sql<{ place: "inside" | "near"; lng: number; lat: number }[]>`
    select place, ST_X(geom) as lng, ST_Y(geom) as lat from office where lao = ${lao}`;
  return office ? { place: office.place, center: [office.lng, office.lat] } : null;
}

async function tambonsOf(sql: Sql, lao: string): Promise<Detail["tambons"]> {
  return await sql<Detail["tambons"]>`
    select t.code, t.name_th, t.name_en, l.part from tambon_lao l join tambon t on t.code = l.tambon
    where l.lao = ${lao} order by t.code collate "C"`;
}

/** The latest register is the one that counts where nothing has changed. */
function registersOf(area: AreaAnswer): Pick<Detail, "register" | "later" | "former"> {
  if (area.level !== "lao") return { register: null, later: null, former: [] };
  const former = formerNames(area.code);
  const current = former.length > 0 ? currentOf(area.code) : null;
  const later = current && {
    since: current.since,
    code: current.code,
    type: current.type,
    name_th: current.name_th,
    name_en: current.name_en,
  };
  const register = later ? POPULATION_YEAR : (REGISTERS.at(-1)?.year ?? POPULATION_YEAR);
  const names = former.map(({ code, type, name_th, name_en, until }) => ({ code, type, name_th, name_en, until }));
  return { register, later, former: names };
}

export async function areaDetail(sql: Sql, area: AreaAnswer): Promise<Detail> {
  const isLao = area.level === "lao";
  const [years, office, tambons] = await Promise.all([
    populationByYear(sql, area.level, area.code),
    isLao ? officeOf(sql, area.code) : null,
    isLao ? tambonsOf(sql, area.code) : [],
  ]);
  return {
    ...area,
    population_by_year: years.map(({ year, residents, houses, notes }) => ({
      year,
      residents,
      houses,
      notes: notes.map((note) => NOTES[note]),
    })),
    houses: years.find(({ year }) => year === POPULATION_YEAR)?.houses ?? null,
    ...registersOf(area),
    office,
    tambons,
  };
}
