/** Brings a row of the table into sight. */
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef } from "react";
import type { StaffRecord } from "./queries.ts";
import { type ChosenRecord, recordId } from "./record-id.ts";

/** px; as high as a finger needs. */
export const HEADING = 44;
/** px; two lines of a name. */
export const ROW = 56;

/** Rows that are loaded to find one; further down the card on the map alone names it. */
const MOST = 2000;

type Answer = UseInfiniteQueryResult<InfiniteData<{ items: StaffRecord[] }>>;

/** @returns where the table, which scrolls, is to be put */
export function useRevealed(
  { data, hasNextPage, isFetching, fetchNextPage }: Answer,
  reveal: ChosenRecord | null,
): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const records = data?.pages.flatMap(({ items }) => items) ?? [];
  const loaded = records.length;
  const at = reveal === null ? -1 : records.findIndex((record) => recordId(record) === reveal.id);
  const wanted = reveal !== null && at < 0 && hasNextPage && !isFetching && loaded < MOST;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
  useEffect(() => {
    if (reveal === null || at < 0 || !table.current) return;
    // in the middle of what is left under the titles
    table.current.scrollTop = at * ROW - (table.current.clientHeight - HEADING - ROW) / 2;
  }, [reveal, at]);
  return table;
}
