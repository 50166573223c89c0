import type postgres from "postgres";

/** The type `text` in PostgreSQL's catalogue: without it the driver cannot tell the type of an empty list. */
const TEXT = 25;

/** A list of texts as one parameter, `text[]`. */
export function textArray(sql: postgres.ISql, values: readonly string[]) {
  return sql.array([...values], TEXT);
}
