/** Where a programme would reach most people next. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { GapRank } from "../../data/gap-rank.ts";
import type { Within } from "./areas.ts";
import { api, bodyOf, present } from "./client.ts";
import { keepCounted } from "./counted.ts";
import { ranked } from "./gaps.ts";

export type WhereNext = InferResponseType<(typeof api)["where-next"]["$get"], 200>;

export interface NextQuestion {
  /** LAOs to choose, 1–500. */
  n: number;
  /** At most so many of one province; null = any number. */
  perProvince: number | null;
  /** Subdistrict municipalities and TAOs only. */
  rural: boolean;
  /** Farthest from where the programme is, whole km; null = anywhere. */
  withinKm: number | null;
}

/** The LAOs that would bring most residents, or houses, into coverage of a programme. */
export function whereNextQuery(programme: string, question: NextQuestion | null, within: Within, rank: GapRank) {
  return queryOptions({
    queryKey: ["where-next", programme, question, within, rank],
    placeholderData: keepCounted,
    enabled: question !== null,
    queryFn: () => {
      const { n, perProvince, rural, withinKm } = question ?? {};
      const limits = present({ ...within, n, per_province: perProvince, within_km: withinKm });
      const query = { programme, ...limits, ...(rural && { rural: "true" as const }), ...ranked(rank) };
      return bodyOf<WhereNext>(api["where-next"].$get({ query }));
    },
  });
}

/** The question of an answer, with the limits as they were applied. */
export function whereNextParameters({ programme, limits, rank }: WhereNext, within: Within): Record<string, string> {
  const { rural, ...others } = limits;
  return { programme, ...present({ ...within, ...others }), ...(rural && { rural: "true" }), ...ranked(rank) };
}

/** The part of all LAOs, residents or houses of the areas that has the programme; null where there are none. */
export function reachedShare(reach: WhereNext["before"], of: "laos" | "people" | "houses"): number | null {
  return of === "laos" ? reach.coverage : reach[`coverage_${of}`];
}
