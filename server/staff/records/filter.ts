/** Which records a member of staff asks about. What they may see at all is decided by the database, not here. */
import type postgres from "postgres";
import type { Origin, Programme } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { expectedFields, POINT, type RecordStatus, recordFields } from "../../../data/record-fields.ts";
import { containing } from "../../db/areas.ts";
import { textArray } from "../../db/text-array.ts";

/** Every part narrows, the values of one part add up; null = not asked. */
export interface StaffFilter {
  programme: readonly string[] | null;
  /** The provinces of the regions that were chosen. */
  region: readonly string[] | null;
  province: readonly string[] | null;
  amphoe: readonly string[] | null;
  lao: readonly string[] | null;
  /** BE years in which records began. */
  year: readonly number[] | null;
  origin: readonly Origin[] | null;
  status: readonly RecordStatus[] | null;
  /** A part of the name, the key or the LAO's name. */
  text: string | null;
  /** Names of fields of the registry of which at least one is empty. */
  missing: readonly string[] | null;
  /** Whether fields that are not public can be missing. */
  privately: boolean;
}

export const NOTHING_ASKED: StaffFilter = {
  programme: null,
  region: null,
  province: null,
  amphoe: null,
  lao: null,
  year: null,
  origin: null,
  status: null,
  text: null,
  missing: null,
  privately: false,
};

/** Every field that a record of some programme should have. */
export const EXPECTED: readonly string[] = [
  ...new Set(PROGRAMMES.flatMap((programme) => expectedFields(programme, true))),
];

/** A value of `record r` as SQL; the name must be one of the registry's. */
function value(sql: postgres.ISql, programme: Programme, name: string) {
  if (name === POINT) return sql`r.geom`;
  const attribute = recordFields(programme).some((field) => field.name === name && field.place === "attribute");
  return attribute ? sql`r.attributes ->> ${name}::text` : sql`r.${sql(name)}`;
}

/** How many of the fields are empty in a row of `record r`; those that its programme does not have are no part of it. */
export function missingFields(sql: postgres.ISql, fields: readonly string[], privately: boolean) {
  const cases = PROGRAMMES.map((programme) => {
    const own = expectedFields(programme, privately).filter((name) => fields.includes(name));
    const values = own.map((name, index) =>
      index ? sql`, ${value(sql, programme, name)}` : value(sql, programme, name),
    );
    return sql`when ${programme.id}::text then ${own.length > 0 ? sql`num_nulls(${values})` : sql`0`}`;
  });
  return sql`case r.programme ${cases} else 0 end`;
}

/** Whether a change of the row of `record r` waits for approval, among the sets that the actor may see. */
export function isWaiting(sql: postgres.ISql) {
  return sql`(r.origin = 'real' and (r.programme, r.key) in (
    select s.programme, c.key from change_set s join change c on c.change_set = s.id where s.state = 'waiting'))`;
}

/** Condition on rows of `record r`. */
export function matches(sql: postgres.ISql, filter: StaffFilter) {
  const { programme, region, province, amphoe, lao, year, origin, status, text, missing, privately } = filter;
  const pattern = containing(text ?? "");
  return sql`true
    ${programme ? sql`and r.programme = any (${textArray(sql, programme)})` : sql``}
    ${region ? sql`and r.province = any (${textArray(sql, region)})` : sql``}
    ${province ? sql`and r.province = any (${textArray(sql, province)})` : sql``}
    ${
      amphoe
        ? sql`and r.lao in (select a.code from area a where a.level = 'lao' and a.amphoe = any (${textArray(sql, amphoe)}))`
        : sql``
    }
    ${lao ? sql`and r.lao = any (${textArray(sql, lao)})` : sql``}
    ${year ? sql`and r.year = any (${textArray(sql, year.map(String))}::int[])` : sql``}
    ${origin ? sql`and r.origin = any (${textArray(sql, origin)})` : sql``}
    ${
      text
        ? sql`and (r.title_th ilike ${pattern} or r.title_en ilike ${pattern} or r.key ilike ${pattern} or r.lao in (
            select a.code from area a where a.level = 'lao' and (a.name_th ilike ${pattern} or a.name_en ilike ${pattern})))`
        : sql``
    }
    ${status && status.length === 1 ? sql`and ${isWaiting(sql)} = ${status[0] === "waiting"}` : sql``}
    ${missing ? sql`and ${missing === EXPECTED ? sql`r.missing` : missingFields(sql, missing, privately)} > 0` : sql``}`;
}
