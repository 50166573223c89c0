/** Questions about records of staff. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { bodyOf } from "../../api/client.ts";
import { staff } from "../api/client.ts";
import { asked, type RecordsQuestion } from "./question.ts";

type Page = InferResponseType<typeof staff.records.$get, 200>;
export type StaffRecord = Page["items"][number];
type StaffCounts = InferResponseType<typeof staff.records.counts.$get, 200>;

/** What others change meanwhile is seen after this long, ms. */
const FRESH = 15_000;
const PAGE = "100";

export function recordsQuery(question: RecordsQuestion) {
  const query = { ...asked(question), limit: PAGE, ...(question.sort && { sort: question.sort }) };
  return infiniteQueryOptions({
    queryKey: ["staff", "records", query],
    staleTime: FRESH,
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      bodyOf<Page>(staff.records.$get({ query: { ...query, ...(pageParam !== null && { cursor: pageParam }) } })),
    getNextPageParam: ({ next }) => next,
  });
}

export function countsQuery(question: RecordsQuestion) {
  const query = asked(question);
  return queryOptions({
    queryKey: ["staff", "counts", query],
    staleTime: FRESH,
    placeholderData: keepPreviousData,
    queryFn: () => bodyOf<StaffCounts>(staff.records.counts.$get({ query })),
  });
}
