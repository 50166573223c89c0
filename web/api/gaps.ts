/** LAOs that lack programmes. */
import { infiniteQueryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { GapRank } from "../../data/gap-rank.ts";
import type { Within } from "./areas.ts";
import { api, bodyOf, present } from "./client.ts";
import { addressCounted, keepCounted } from "./counted.ts";

export type GapPage = InferResponseType<typeof api.gaps.$get, 200>;
export type GapLao = GapPage["items"][number];

export interface GapQuestion {
  missing: readonly string[];
  /** They lack all of them, or any one. */
  match: "all" | "any";
  year: number | null;
  within: Within;
  /** What comes first: most residents, or most houses. */
  rank?: GapRank;
}

const GAP_PAGE = 50;

/** The order as a parameter, which most residents first needs not to say. */
export const ranked = (rank: GapRank | undefined): { rank: "houses" } | Record<string, never> =>
  rank === "houses" ? { rank } : {};

/** LAOs that lack programmes, most residents first, page after page. */
export function gapsQuery({ missing, match, year, within, rank = "people" }: GapQuestion) {
  return infiniteQueryOptions({
    queryKey: ["gaps", missing, match, year, within, rank],
    placeholderData: keepCounted,
    enabled: missing.length > 0,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }: GapPage) => next,
    queryFn: ({ pageParam }) => {
      const query = {
        missing: missing.join(","),
        match,
        ...ranked(rank),
        ...present({ ...within, year, limit: GAP_PAGE, cursor: pageParam }),
      };
      return bodyOf<GapPage>(api.gaps.$get({ query }));
    },
  });
}

export function gapsParameters({ missing, match, year, within, rank }: GapQuestion): Record<string, string> {
  return { missing: missing.join(","), match, ...ranked(rank), ...present({ ...within, year }) };
}

/** Address of all of them as a file. */
export function gapsFile(question: GapQuestion): string {
  return addressCounted(`/api/gaps.csv?${new URLSearchParams(gapsParameters(question))}`);
}
