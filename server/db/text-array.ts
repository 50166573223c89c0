import type postgres from "postgres";

/** The type `text[]` in PostgreSQL's catalogue. */
const TEXT_ARRAY = 1009;

/**
 * A list of texts as one parameter, `text[]`, in PostgreSQL's own notation: the driver can write lists only after the first
 * answer on a connection.
 */
export function textArray(sql: postgres.ISql, values: readonly string[]) {
  const quoted = values.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`);
  return sql.typed(`{${quoted.join(",")}}`, TEXT_ARRAY);
}
