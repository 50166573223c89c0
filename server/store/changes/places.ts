/** Where a set of changes lies: the LAOs that it touches, and the points of its records. */
import type postgres from "postgres";
import { areaName } from "../../../data/area-name.ts";
import type { ChangeSet } from "./change-set.ts";

/** Dots that one map shows. */
export const MOST_CHANGED_POINTS = 10_000;

/** What becomes of a record; one that moves leaves its old place as `left`. */
export type PointKind = "added" | "changed" | "removed" | "left";

export interface ChangedLao {
  code: string;
  name_th: string;
  name_en: string;
  province: string;
  /** A point inside it, WGS 84 degrees. */
  center: [lng: number, lat: number];
  /** The programme's real records in it, without the set and with it. */
  before: number;
  after: number;
  /** A record that moves to another LAO is removed from the one and added to the other. */
  added: number;
  changed: number;
  removed: number;
}

/** Column by column; WGS 84 degrees, to a metre. */
export interface ChangedPoints {
  /** There may be more than the columns hold. */
  total: number;
  keys: string[];
  kinds: PointKind[];
  lngs: number[];
  lats: number[];
  laos: string[];
}

type Touched = Omit<ChangedLao, "center" | "before" | "after"> & {
  type: string;
  lng: number;
  lat: number;
  /** As they stand now. */
  records: number;
};

/**
 * Measured against the records as they stand: a published set counts as done.
 * @param tx a transaction that sees the provinces of the person
 */
export async function changedLaos(
  tx: postgres.TransactionSql,
  { id, programme, state }: Pick<ChangeSet, "id" | "programme" | "state">,
): Promise<ChangedLao[]> {
  const rows = await tx<Touched[]>`
    with touched as (
      select before ->> 'lao' as was, after ->> 'lao' as becomes from change where change_set = ${id}
    ), side as (
      select was as lao, 0 as added, (was is not distinct from becomes)::int as changed,
             (was is distinct from becomes)::int as removed
      from touched where was is not null
      union all
      select becomes, 1, 0, 0 from touched where becomes is distinct from was and becomes is not null
    ), counted as (
      select lao, sum(added)::int as added, sum(changed)::int as changed, sum(removed)::int as removed
      from side group by lao
    ), here as (
      select lao, count(*)::int as records from record
      where programme = ${programme} and origin = 'real' and lao in (select lao from counted) group by lao
    )
    select a.code, a.type, a.name_th, a.name_en, a.province, ST_X(a.center) as lng, ST_Y(a.center) as lat,
           added, changed, removed, coalesce(records, 0) as records
    from counted join area a on a.level = 'lao' and a.code = counted.lao left join here on here.lao = counted.lao
    order by a.province, a.code collate "C"`;
  const done = state === "published";
  return rows.map(({ type, name_th, name_en, lng, lat, records, ...lao }) => {
    const grown = lao.added - lao.removed;
    return {
      ...lao,
      name_th: areaName({ type, name_th, name_en }, "th"),
      name_en: areaName({ type, name_th, name_en }, "en"),
      center: [lng, lat],
      // later sets may have taken away what this one brought
      before: Math.max(0, done ? records - grown : records),
      after: Math.max(0, done ? records : records + grown),
    };
  });
}

/** Of more than are shown the same ones come each time, and from everywhere: their order is that of a hash of the key. */
export async function changedPoints(tx: postgres.TransactionSql, id: string): Promise<ChangedPoints> {
  const rows = await tx<{ total: number; key: string; kind: PointKind; lng: number; lat: number; lao: string }[]>`
    with point as (
      select key, case when before is null then 'added' else 'changed' end as kind, after as content
      from change where change_set = ${id} and after ? 'lng'
      union all
      select key, case when after is null then 'removed' else 'left' end, before
      from change where change_set = ${id} and before ? 'lng'
        and (after is null or (before ->> 'lng', before ->> 'lat') is distinct from (after ->> 'lng', after ->> 'lat'))
    )
    select count(*) over ()::int as total, key, kind, content ->> 'lao' as lao,
           round((content ->> 'lng')::numeric, 5)::float8 as lng, round((content ->> 'lat')::numeric, 5)::float8 as lat
    from point order by hashtext(key), key, kind limit ${MOST_CHANGED_POINTS}`;
  return {
    total: rows[0]?.total ?? 0,
    keys: rows.map(({ key }) => key),
    kinds: rows.map(({ kind }) => kind),
    lngs: rows.map(({ lng }) => lng),
    lats: rows.map(({ lat }) => lat),
    laos: rows.map(({ lao }) => lao),
  };
}
