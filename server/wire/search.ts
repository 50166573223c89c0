import { z } from "@hono/zod-openapi";
import { Box, Position } from "./position.ts";

export const SearchResult = z.object({
  kind: z.enum(["region", "province", "amphoe", "lao", "programme", "site"]),
  code: z.string(),
  /** Of a site or a programme. */
  programme: z.string().nullable(),
  name_th: z.string(),
  name_en: z.string(),
  /** The tambon, the postcode, or the name in another register by which it was found; null where that is its own name. */
  found_as: z
    .object({
      name_th: z.string(),
      name_en: z.string(),
      /** Code of the tambon, where it was found by one. */
      tambon: z.string().nullable(),
    })
    .nullable(),
  within_th: z.string(),
  within_en: z.string(),
  center: Position,
  bbox: Box,
});

export const SearchList = z.object({ items: z.array(SearchResult) }).openapi("SearchList");
