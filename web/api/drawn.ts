/** Sums of all programmes in a drawn shape. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Span } from "../../data/programme.ts";
import { formatShape, type Shape } from "../view/shape.ts";
import { type api, bodyOf, spanOf } from "./client.ts";
import { fetchCounted, keepCounted } from "./counted.ts";

export type DrawnSummary = InferResponseType<typeof api.summary.$post, 200>;

/** Sums of all programmes in a drawn shape, up to or in a BE year (null = all). Not asked without a shape. */
export function drawnSummaryQuery(shape: Shape | null, year: number | null, span: Span) {
  return queryOptions({
    queryKey: ["drawn", shape && formatShape(shape), year, span],
    placeholderData: keepCounted,
    enabled: shape !== null,
    // a shape that was refused is not asked about again by everything that shows it
    retryOnMount: false,
    queryFn: () => {
      const body = { ...(shape && outlineOf(shape)), ...(year !== null && { year }), ...spanOf(span) };
      const headers = { "content-type": "application/json" };
      return bodyOf<DrawnSummary>(
        fetchCounted("/api/summary", { method: "POST", headers, body: JSON.stringify(body) }),
      );
    },
  });
}

function outlineOf(shape: Shape) {
  if (shape.kind === "circle") return { center: shape.center, radius_m: Math.round(shape.km * 1000) };
  return { geometry: { type: "MultiPolygon", coordinates: shape.polygons } };
}
