/** Deciding about a set of changes. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { bodyOf } from "../../api/client.ts";
import { staff } from "../api/client.ts";
import { CHANGES } from "../changes/queries.ts";

const one = staff.changes[":id"];
type Done = { id: string };
type Later = InferResponseType<typeof one.later.$get, 200>;

export const laterQuery = (id: string) =>
  queryOptions({
    queryKey: [...CHANGES, id, "later"],
    queryFn: () => bodyOf<Later>(one.later.$get({ param: { id } })),
    staleTime: 0,
  });

export const approve = (id: string) => bodyOf<Done>(one.approve.$post({ param: { id } }));
export const reject = (id: string, reason: string) =>
  bodyOf<Done>(one.reject.$post({ param: { id }, json: { reason } }));
export const takeBack = (id: string, despite_later: boolean) =>
  bodyOf<Done>(one.revert.$post({ param: { id }, json: { despite_later } }));
