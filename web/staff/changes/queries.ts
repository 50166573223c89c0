/** Sets of changes, and what each changes. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import { bodyOf } from "../../api/client.ts";
import { staff } from "../api/client.ts";

const one = staff.changes[":id"];
type Page = InferResponseType<typeof one.$get, 200>;
export type ChangeSet = Page["set"];
export type Change = Page["items"][number];
export type ChangeKind = NonNullable<InferRequestType<typeof one.$get>["query"]["kind"]>;

export const CHANGES = ["staff", "changes"] as const;

export const changeSetsQuery = queryOptions({
  queryKey: [...CHANGES, "list"],
  queryFn: () => bodyOf<InferResponseType<typeof staff.changes.$get, 200>>(staff.changes.$get({ query: {} })),
  staleTime: 0,
});

export const changesQuery = (id: string, kind: ChangeKind | null) =>
  infiniteQueryOptions({
    queryKey: [...CHANGES, id, kind],
    queryFn: ({ pageParam: after }) =>
      bodyOf<Page>(one.$get({ param: { id }, query: { ...(kind && { kind }), ...(after !== "" && { after }) } })),
    initialPageParam: "",
    getNextPageParam: ({ next }: Page) => next,
    staleTime: 0,
  });
