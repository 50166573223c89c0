/** One key for all addresses that ask the same: known parameters only, as the route reads them, in one order. */
import type { RouteConfig } from "@hono/zod-openapi";

type QuerySchema = NonNullable<RouteConfig["request"]>["query"];

/**
 * @param schema what the route reads; undefined = it reads no parameter
 * @returns null for parameters that the route will refuse
 */
export function cacheKey(path: string, query: Readonly<Record<string, string>>, schema: QuerySchema): string | null {
  if (schema === undefined) return path;
  const read = schema.safeParse(query);
  if (!read.success) return null;
  const asked = Object.entries(read.data as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return `${path} ${JSON.stringify(asked.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}
