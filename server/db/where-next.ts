/** LAOs without a programme, as candidates for where to go next. */
import type postgres from "postgres";
import { LAO_TYPES, type LaoType } from "../../data/area.ts";
import { publishesSites } from "../../data/disclosure.ts";
import type { Programme } from "../../data/programme.ts";
import { nearAny } from "../geometry/near-any.ts";
import type { Candidate } from "../planning/choose.ts";
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

/** Whether a site of the programme is so near to the label point of the LAO `a`, on the ellipsoid. */
function nearSite(sql: Sql, { id }: Programme, metres: number) {
  return sql`exists (
    select from public_record r
    where r.programme = ${id} and r.g3857 && ST_Expand(web_mercator(a.center), ${metres * MERCATOR_STRETCH}::float8)
      and ST_DWithin(r.geom::geography, a.center::geography, ${metres}::float8))`;
}

interface Lao extends Candidate {
  type: string;
  has: boolean;
  center: [lng: number, lat: number];
}

/**
 * The LAOs that the limits leave; gains are residents. Near is near a site of the programme where its sites may be
 * shown, else near the label point of an LAO that has it; that LAO may lie outside the areas asked about.
 */
export async function candidates(sql: Sql, filter: CandidateFilter): Promise<Candidate[]> {
  const { programme, within, rural, withinMetres } = filter;
  const bySite = withinMetres !== null && publishesSites(programme);
  const laos = await sql<(Lao & { free: boolean })[]>`
    with has as materialized (select distinct lao from lao_figure where programme = ${programme.id})
    select a.code, a.province, coalesce(a.population, 0) as gain, a.type, has.lao is not null as has,
           array[ST_X(a.center), ST_Y(a.center)] as center,
           has.lao is null and ${isWithin(sql, within)} ${bySite ? sql`and ${nearSite(sql, programme, withinMetres)}` : sql``} as free
    from area a left join has on has.lao = a.code
    where a.level = 'lao'`;
  const fitting = laos.filter(({ free, type }) => free && (!rural || RURAL_TYPES.has(type)));
  if (withinMetres === null || bySite) return fitting;
  const isNear = nearAny(
    laos.filter(({ has }) => has).map(({ center }) => center),
    withinMetres,
  );
  return fitting.filter(({ center }) => isNear(center));
}

/** LAOs and residents of the areas, and how many of them the programme reaches. */
export async function reached(
  sql: Sql,
  { id }: Programme,
  within: Within,
): Promise<{ laos: number; people: number; reached_laos: number; reached_people: number }> {
  const [row] = await sql<{ laos: number; people: number; reached_laos: number; reached_people: number }[]>`
    select count(*)::int as laos, coalesce(sum(a.population), 0)::int as people,
           count(has.lao)::int as reached_laos, coalesce(sum(a.population) filter (where has.lao is not null), 0)::int as reached_people
    from area a left join (select distinct lao from lao_figure where programme = ${id}) as has on has.lao = a.code
    where a.level = 'lao' and ${isWithin(sql, within)}`;
  return row ?? { laos: 0, people: 0, reached_laos: 0, reached_people: 0 };
}
