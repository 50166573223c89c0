/** LAOs without a programme, as candidates for where to go next. */
import type postgres from "postgres";
import { LAO_TYPES, type LaoType } from "../../data/area.ts";
import { publishesSites } from "../../data/disclosure.ts";
import type { GapRank } from "../../data/gap-rank.ts";
import type { Programme } from "../../data/programme.ts";
import { REGISTER_YEAR } from "../../data/register-theme.ts";
import { nearAny } from "../geometry/near-any.ts";
import { isWithin, type Within } from "./areas.ts";
import { MERCATOR_STRETCH } from "./nearby.ts";

type Sql = postgres.Sql;

/** Rural as the register has it: subdistrict municipalities and TAOs; cities, towns, Pattaya and the khet are urban. */
const RURAL: Readonly<Record<LaoType, boolean>> = {
  thesaban_nakhon: false,
  thesaban_mueang: false,
  thesaban_tambon: true,
  tao: true,
  pattaya: false,
  khet: false,
};
const RURAL_TYPES = new Set<string>(LAO_TYPES.filter((type) => RURAL[type]));

export interface CandidateFilter {
  programme: Programme;
  within: Within;
  rural: boolean;
  /** Farthest that the label point may be from a place that has the programme; null = anywhere. */
  withinMetres: number | null;
}

/** Houses of REGISTER_YEAR as `p`, of the LAO `a`. */
const withHouses = (sql: Sql) =>
  sql`left join population p on p.level = 'lao' and p.code = a.code and p.year = ${REGISTER_YEAR}::int`;

/** Whether a site of the programme is so near to the label point of the LAO `a`, on the ellipsoid. */
function nearSite(sql: Sql, { id }: Programme, metres: number) {
  return sql`exists (
    select from public_record r
    where r.programme = ${id} and r.g3857 && ST_Expand(web_mercator(a.center), ${metres * MERCATOR_STRETCH}::float8)
      and ST_DWithin(r.geom::geography, a.center::geography, ${metres}::float8))`;
}

/** An LAO with what taking it would add of each. */
export interface Candidate extends Readonly<Record<GapRank, number>> {
  code: string;
  province: string;
}

interface Lao extends Candidate {
  type: string;
  has: boolean;
  center: [lng: number, lat: number];
}

/**
 * The LAOs that the limits leave, with their residents and houses of REGISTER_YEAR. Near is near a site of the programme where its sites may be
 * shown, else near the label point of an LAO that has it; that LAO may lie outside the areas asked about.
 */
export async function candidates(sql: Sql, filter: CandidateFilter): Promise<Candidate[]> {
  const { programme, within, rural, withinMetres } = filter;
  const bySite = withinMetres !== null && publishesSites(programme);
  const laos = await sql<(Lao & { free: boolean })[]>`
    with has as materialized (select distinct lao from lao_figure where programme = ${programme.id})
    select a.code, a.province, coalesce(a.population, 0) as people, coalesce(p.houses, 0) as houses, a.type, has.lao is not null as has,
           array[ST_X(a.center), ST_Y(a.center)] as center,
           has.lao is null and ${isWithin(sql, within)} ${bySite ? sql`and ${nearSite(sql, programme, withinMetres)}` : sql``} as free
    from area a left join has on has.lao = a.code ${withHouses(sql)}
    where a.level = 'lao'`;
  const fitting = laos.filter(({ free, type }) => free && (!rural || RURAL_TYPES.has(type)));
  if (withinMetres === null || bySite) return fitting;
  const isNear = nearAny(
    laos.filter(({ has }) => has).map(({ center }) => center),
    withinMetres,
  );
  return fitting.filter(({ center }) => isNear(center));
}

interface Counted extends Readonly<Record<GapRank, number>> {
  laos: number;
}

const together = (parts: readonly Counted[]): Counted =>
  parts.reduce(
    (sum, { laos, people, houses }) => ({
      laos: sum.laos + laos,
      people: sum.people + people,
      houses: sum.houses + houses,
    }),
    { laos: 0, people: 0, houses: 0 },
  );

/** LAOs, residents and houses of the areas, and how many of them the programme reaches. */
export async function reached(
  sql: Sql,
  { id }: Programme,
  within: Within,
): Promise<{ all: Counted; reached: Counted }> {
  const rows = await sql<(Counted & { has: boolean })[]>`
    select has.lao is not null as has, count(*)::int as laos,
           coalesce(sum(a.population), 0)::int as people, coalesce(sum(p.houses), 0)::int as houses
    from area a left join (select distinct lao from lao_figure where programme = ${id}) as has on has.lao = a.code
      ${withHouses(sql)}
    where a.level = 'lao' and ${isWithin(sql, within)}
    group by 1`;
  return { all: together(rows), reached: together(rows.filter(({ has }) => has)) };
}
