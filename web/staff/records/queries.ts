/** Questions about records of staff. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { bodyOf } from "../../api/client.ts";
import { staff } from "../api/client.ts";
import { asked, type RecordsQuestion } from "./question.ts";
import type { Identity } from "./record-id.ts";

type RecordRoutes = (typeof staff.records)[":programme"][":origin"][":key"];
type Page = InferResponseType<typeof staff.records.$get, 200>;
export type StaffRecord = Page["items"][number];
export type HistoryLine = InferResponseType<RecordRoutes["history"]["$get"], 200>["items"][number];
/** A whole record as changes hold it; null = there is none. */
export type RecordContent = HistoryLine["after"];
type StaffCounts = InferResponseType<typeof staff.records.counts.$get, 200>;
export type StaffPoints = InferResponseType<typeof staff.records.points.$get, 200>;

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

/** Where they lie, of at most as many as one map can show. */
export function pointsQuery(question: RecordsQuestion) {
  const query = asked(question);
  return queryOptions({
    queryKey: ["staff", "points", query],
    staleTime: FRESH,
    placeholderData: keepPreviousData,
    queryFn: () => bodyOf<StaffPoints>(staff.records.points.$get({ query })),
  });
}

const routesOf = () => staff.records[":programme"][":origin"][":key"];
const paramOf = ({ programme, origin, key }: Identity) => ({ programme, origin, key: encodeURIComponent(key) });

/** The record as it is now. */
export function recordQuery(identity: Identity) {
  const { programme, origin, key } = identity;
  return queryOptions({
    queryKey: ["staff", "record", programme, origin, key],
    staleTime: FRESH,
    queryFn: () => bodyOf<StaffRecord>(routesOf().$get({ param: paramOf(identity) })),
  });
}

export function historyQuery(identity: Identity) {
  const { programme, origin, key } = identity;
  return queryOptions({
    queryKey: ["staff", "history", programme, origin, key],
    staleTime: FRESH,
    queryFn: async () =>
      (await bodyOf<{ items: HistoryLine[] }>(routesOf().history.$get({ param: paramOf(identity) }))).items,
  });
}
