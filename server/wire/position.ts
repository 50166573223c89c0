/** Positions in WGS 84. JSON Schema says how long they are by their bounds, which every reader of the document knows. */
import { z } from "@hono/zod-openapi";

const numbers = (length: number) => ({
  type: "array" as const,
  items: { type: "number" as const },
  minItems: length,
  maxItems: length,
});

/** [lng, lat] */
export const Position = z.tuple([z.number(), z.number()]).openapi("Position", numbers(2));
/** [west, south, east, north] */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).openapi("Box", numbers(4));
/** First and last BE year. */
export const Years = z
  .tuple([z.number().int(), z.number().int()])
  .openapi("Years", { ...numbers(2), items: { type: "integer" } });

/** In the document `nullable` would be lost where a schema says by itself how it is described. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);
