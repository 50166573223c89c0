/** What the form asks and sends. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { api, bodyOf, RequestError } from "../../../api/client.ts";
import { staff } from "../../api/client.ts";
import type { StaffRecord } from "../queries.ts";
import { contentOf } from "../record-values.ts";
import type { Typed } from "./check.ts";

type Place = InferResponseType<typeof api.identify.$get, 200>;

const degrees = (text: string) => (/^\d{1,3}(\.\d+)?$/.test(text.trim()) ? text.trim() : null);

/** Where a point lies; without an LAO where it lies in none. Not asked until both are numbers. */
export function placeQuery(point: { lng: string; lat: string } | null) {
  const lng = point && degrees(point.lng);
  const lat = point && degrees(point.lat);
  const known = lng !== null && lat !== null && Number(lng) <= 180 && Number(lat) <= 90;
  return queryOptions({
    queryKey: ["identify", lng, lat],
    enabled: known,
    queryFn: async (): Promise<Pick<Place, "lao"> | { lao: null }> => {
      try {
        return await bodyOf<Place>(api.identify.$get({ query: { lng: lng ?? "", lat: lat ?? "" } }));
      } catch (error) {
        if (error instanceof RequestError && error.status === 404) return { lao: null };
        throw error;
      }
    },
  });
}

type Proposed = InferResponseType<typeof staff.changes.$post, 200>;

/** Hands an edit in, or without values a deletion; refused with 409 when the record is no longer as it was seen. */
export function propose(seen: StaffRecord, values: Typed | null): Promise<Proposed> {
  const { programme, key } = seen;
  return bodyOf<Proposed>(staff.changes.$post({ json: { programme, key, seen: contentOf(seen), values } }));
}
