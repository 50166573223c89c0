/** LAOs without a programme, as candidates for where to go next. */
import type postgres from "postgres";
import { LAO_TYPES, type LaoType } from "../../data/area.ts";
import { publishesSites } from "../../data/disclosure.ts";
import type { GapRank } from "../../data/gap-rank.ts";
import type { Programme } from "../../data/programme.ts";
import { REGISTER_YEAR } from "../../data/register-theme.ts";
import { nearAny } from "../geometry/near-any.ts";
import { isWithin, type Within } from "./areas.ts";
import { mercatorReach } from "./mercator-reach.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

/** Rural as the register has it: subdistrict municipalities and TAOs; cities, towns, Pattaya and the khet are urban. */
const IS_RURAL: Readonly<Record<LaoType, boolean>> = {
  thesaban_nakhon: false,
  thesaban_mueang: false,
  thesaban_tambon: true,
  tao: true,
  pattaya: false,
  khet: false,
};
const RURAL = LAO_TYPES.filter((type) => IS_RURAL[type]);

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

/** Whether the LAO `a` has the programme. */
const has = (sql: Sql, { id }: Programme) =>
  sql`exists (select from lao_figure f where f.programme = ${id} and f.lao = a.code)`;

/**
 * Whether a site of the programme is so near to the label point of the LAO `a`, on the ellipsoid. That takes 2 µs a site:
 * the plane decides for all but a narrow ring.
 */
function nearSite(sql: Sql, { id }: Programme, metres: number) {
  const { farthest, surely } = mercatorReach(sql, sql`ST_Y(a.center)`, sql`${metres}::float8`);
  return sql`exists (
    select from public_record r
    where r.programme = ${id} and ST_DWithin(r.g3857, web_mercator(a.center), ${farthest})
      and (ST_DWithin(r.g3857, web_mercator(a.center), ${surely})
        or ST_DWithin(r.geom::geography, a.center::geography, ${metres}::float8)))`;
}

/** An LAO with what taking it would add of each. */
export interface Candidate extends Readonly<Record<GapRank, number>> {
  code: string;
  province: string;
  /** Whether it is of the kind and as near as was asked. */
  fits: boolean;
}

type Center = [lng: number, lat: number];

const centerOf = (sql: Sql) => sql`array[ST_X(a.center), ST_Y(a.center)]`;

/**
 * The LAOs without the programme in the areas asked about, with their residents and houses of REGISTER_YEAR. Near is near a site of the programme
 * where its sites may be shown, else near the label point of an LAO that has it; that LAO may lie outside the areas.
 */
export async function candidates(sql: Sql, filter: CandidateFilter): Promise<Candidate[]> {
  const { programme, within, rural, withinMetres } = filter;
  const bySite = publishesSites(programme);
  const kind = rural ? sql`a.type = any (${textArray(sql, RURAL)}::text[])` : sql`true`;
  const near = withinMetres !== null && bySite ? nearSite(sql, programme, withinMetres) : sql`true`;
  const byLao = withinMetres !== null && !bySite;
  const laos = await sql<(Candidate & { center?: Center })[]>`
    select a.code, a.province, coalesce(a.population, 0) as people, coalesce(p.houses, 0) as houses,
           ${kind} and ${near} as fits ${byLao ? sql`, ${centerOf(sql)} as center` : sql``}
    from area a ${withHouses(sql)}
    where a.level = 'lao' and ${isWithin(sql, within)} and not ${has(sql, programme)}`;
  if (!byLao) return laos;
  const reached = await sql<{ center: Center }[]>`
    select ${centerOf(sql)} as center from area a where a.level = 'lao' and ${has(sql, programme)}`;
  const isNear = nearAny(
    reached.map(({ center }) => center),
    withinMetres,
  );
  return laos.map(({ center, ...lao }) => ({ ...lao, fits: lao.fits && center !== undefined && isNear(center) }));
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
  programme: Programme,
  within: Within,
): Promise<{ all: Counted; reached: Counted }> {
  const rows = await sql<(Counted & { has: boolean })[]>`
    select ${has(sql, programme)} as has, count(*)::int as laos,
           coalesce(sum(a.population), 0)::int as people, coalesce(sum(p.houses), 0)::int as houses
    from area a ${withHouses(sql)}
    where a.level = 'lao' and ${isWithin(sql, within)}
    group by 1`;
  return { all: together(rows), reached: together(rows.filter(({ has }) => has)) };
}
