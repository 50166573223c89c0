/** LAOs without a programme, as candidates for where to go next. */
import type postgres from "postgres";
import { LAO_TYPES, type LaoType } from "../../data/area.ts";
import type { Programme } from "../../data/programme.ts";
import type { Candidate } from "../spatial/choose.ts";
import { isWithin, type Within } from "./areas.ts";
import { countsByPlace } from "./drawn-area.ts";
import { MERCATOR_STRETCH } from "./nearby.ts";

type Sql = postgres.Sql;

const TEXT = 25;

/** Rural as the register has it: subdistrict municipalities and TAOs; cities, towns, Pattaya and the khet are urban. */
const RURAL: Readonly<Record<LaoType, boolean>> = {
  thesaban_nakhon: false,
  thesaban_mueang: false,
  thesaban_tambon: true,
  tao: true,
  pattaya: false,
  khet: false,
};
const RURAL_TYPES = LAO_TYPES.filter((type) => RURAL[type]);

export interface CandidateFilter {
  programme: Programme;
  within: Within;
  rural: boolean;
  /** Farthest that the label point may be from a place that has the programme; null = anywhere. */
  withinMetres: number | null;
}

/** A degree of latitude is longer than this everywhere, metres. */
const SHORTEST_LATITUDE = 110_500;
/** A degree of longitude up to 26°N, metres. */
const SHORTEST_LONGITUDE = 100_000;

/**
 * Whether something of the programme is near the LAO `a`: a site of it where sites may be shown, else the label point
 * of an LAO that has it. Distances on the ellipsoid.
 */
function near(sql: Sql, { programme, withinMetres }: CandidateFilter) {
  if (withinMetres === null) return sql`true`;
  if (countsByPlace(programme)) {
    return sql`exists (
      select from public_record r
      where r.programme = ${programme.id}
        and r.g3857 && ST_Expand(ST_Transform(a.center, 3857), ${withinMetres * MERCATOR_STRETCH}::float8)
        and ST_DWithin(r.geom::geography, a.center::geography, ${withinMetres}::float8))`;
  }
  return sql`exists (
    select from area b join has on has.lao = b.code
    where b.level = 'lao'
      and b.geom && ST_Expand(a.center, ${withinMetres / SHORTEST_LONGITUDE}::float8, ${withinMetres / SHORTEST_LATITUDE}::float8)
      and ST_DWithin(b.center::geography, a.center::geography, ${withinMetres}::float8))`;
}

/** The LAOs that the limits leave; gains are residents. */
export async function candidates(sql: Sql, filter: CandidateFilter): Promise<Candidate[]> {
  return await sql<Candidate[]>`
    with has as materialized (select distinct lao from lao_figure where programme = ${filter.programme.id})
    select a.code, a.province, coalesce(a.population, 0) as gain
    from area a
    where a.level = 'lao' and ${isWithin(sql, filter.within)}
      and not exists (select from has where has.lao = a.code)
      ${filter.rural ? sql`and a.type = any (${sql.array(RURAL_TYPES, TEXT)}::text[])` : sql``}
      and ${near(sql, filter)}`;
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
