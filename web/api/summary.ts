/** Sums of all programmes in areas. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Span } from "../../data/programme.ts";
import { type AreaReference, formatReferences } from "../view/reference.ts";
import { api, bodyOf, present, spanOf } from "./client.ts";
import { keepCounted } from "./counted.ts";

export type Summary = InferResponseType<typeof api.summary.$get, 200>;
export type ProgrammeSummary = Summary["programmes"][number];

/** Sums of all programmes in an area (null = the nation), up to a BE year or in it alone (null = all). */
export function summaryQuery(area: AreaReference | null, year: number | null, span: Span = "until") {
  return queryOptions({
    queryKey: ["summary", area, year, span],
    placeholderData: keepCounted,
    queryFn: () => {
      const query = { ...present({ [area?.level ?? "nation"]: area?.code, year }), ...spanOf(span) };
      return bodyOf<Summary>(api.summary.$get({ query }));
    },
  });
}

/** Sums of several areas as one, in which what lies in two of them counts once. */
export function unionQuery(areas: readonly AreaReference[], year: number | null, span: Span = "until") {
  return queryOptions({
    queryKey: ["summary", areas, year, span],
    placeholderData: keepCounted,
    queryFn: () => {
      const query = { areas: formatReferences(areas), ...present({ year }), ...spanOf(span) };
      return bodyOf<Summary>(api.summary.$get({ query }));
    },
  });
}
