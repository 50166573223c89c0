/** The parameters of questions about records of staff. */
import { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { FIRST_YEAR, LAST_YEAR, ORIGINS } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { RECORD_ORDERS, RECORD_SORTS, RECORD_STATUSES } from "../../../data/record-fields.ts";
import { type Actor, may } from "../../../data/staff.ts";
import { provincesOf } from "../../db/areas.ts";
import { Cursor, decodeCursor, encodeCursor } from "../../questions/cursor.ts";
import { limit, patternOfSome, Text, within } from "../../questions/parameters.ts";
import { checkedWithin } from "../../questions/within.ts";
import { EXPECTED, type StaffFilter } from "./filter.ts";
import { type After, isTextOrder, type StaffOrder } from "./list.ts";

/** One or more of a list, between commas; null when missing. */
function someOf<T extends string>(values: readonly T[], description: string) {
  const named = `${values.slice(0, 12).join(", ")}${values.length > 12 ? " …" : ""}`;
  return z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined) return null;
      const parts = [...new Set(text.split(","))];
      const known = parts.flatMap((part) => values.filter((value) => value === part));
      if (known.length === parts.length) return known;
      context.addIssue({ code: "custom", params: { th: `เลือกจาก ${named}`, en: `some of ${named}` } });
      return z.NEVER;
    })
    .openapi({ type: "string", pattern: patternOfSome(values), description });
}

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index));

/** All of the fields that the registry expects, instead of a list of them. */
const ANY = "any";

export const Filter = z.strictObject({
  programme: someOf(
    PROGRAMMES.map(({ id }) => id),
    "programmes between commas",
  ),
  ...within,
  year: someOf(YEARS, "BE years in which records began, between commas"),
  origin: someOf(ORIGINS, "where records come from"),
  status: someOf(RECORD_STATUSES, "without, or with, a change that waits for approval"),
  q: Text.optional().openapi({ description: "a part of the name, the key or the name of the LAO" }),
  missing: someOf([ANY, ...EXPECTED], "fields of which at least one is empty; `any` of those that are expected"),
});

export const Order = z
  .enum(RECORD_SORTS)
  .default("programme")
  .transform((text): StaffOrder => {
    const by = RECORD_ORDERS.find((name) => text === name || text === `-${name}`) ?? "programme";
    return { by, descending: text.startsWith("-") };
  })
  .openapi({
    type: "string",
    enum: [...RECORD_SORTS],
    description: "a leading minus sorts downwards; what is empty counts as least",
  });

export const PageQuestion = Filter.extend({ sort: Order, limit: limit(100, 500), cursor: Cursor });

/** @throws ProblemError 400 for areas that do not exist */
export async function filterOf(
  sql: postgres.Sql,
  actor: Actor,
  question: z.infer<typeof Filter>,
): Promise<StaffFilter> {
  const { programme, region, province, amphoe, lao, year, origin, status, q, missing } = question;
  await checkedWithin(sql, { region, province, amphoe, lao });
  return {
    programme,
    region: region && (await provincesOf(sql, region)),
    province,
    amphoe,
    lao,
    year: year?.map(Number) ?? null,
    origin,
    status,
    text: q ?? null,
    missing: missing && (missing.includes(ANY) ? EXPECTED : missing),
    privately: may(actor, "records.read_private"),
  };
}

/** @throws ProblemError 400 for a cursor that is none, or is of another order */
export function afterOf(cursor: string | undefined, order: StaffOrder): After | null {
  return decodeCursor(cursor, [isTextOrder(order) ? "text" : "number", "text", "text", "text"]);
}

export const cursorOf = (after: After | null) => after && encodeCursor(after);
