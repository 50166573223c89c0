/** Sets of changes, and what each changes. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import { bodyOf } from "../../api/client.ts";
import { staff } from "../api/client.ts";

const one = staff.changes[":id"];
type Page = InferResponseType<typeof one.$get, 200>;
export type ChangeSet = Page["set"];
export type Change = Page["items"][number];
export type ChangedPlaces = InferResponseType<typeof one.places.$get, 200>;
export type ChangedLao = ChangedPlaces["laos"][number];
export type ChangeKind = NonNullable<InferRequestType<typeof one.$get>["query"]["kind"]>;

export const CHANGES = ["staff", "changes"] as const;

export const changeSetsQuery = queryOptions({
  queryKey: [...CHANGES, "list"],
  queryFn: () => bodyOf<InferResponseType<typeof staff.changes.$get, 200>>(staff.changes.$get({ query: {} })),
  staleTime: 0,
});

export const placesQuery = (id: string) =>
  queryOptions({
    queryKey: [...CHANGES, id, "places"],
    queryFn: () => bodyOf<ChangedPlaces>(one.places.$get({ param: { id } })),
    staleTime: 0,
  });

interface Asked {
  kind: ChangeKind | null;
  /** Where the record lies, before or after. */
  lao: string | null;
}

export const changesQuery = (id: string, { kind, lao }: Asked = { kind: null, lao: null }) =>
  infiniteQueryOptions({
    queryKey: [...CHANGES, id, "list", kind, lao],
    queryFn: ({ pageParam: after }) =>
      bodyOf<Page>(
        one.$get({
          param: { id },
          query: { ...(kind && { kind }), ...(lao !== null && { lao }), ...(after !== "" && { after }) },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }: Page) => next,
    staleTime: 0,
  });
