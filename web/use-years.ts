import { useQuery } from "@tanstack/react-query";
import { coverageQuery } from "./api.ts";
import type { Years } from "./period.ts";
import { useView } from "./use-view.ts";

/** First and last BE year with data of the chosen programme; null until they are known, and where there is none. */
export function useYears(): Years | null {
  const { programme, measure } = useView().view;
  return useQuery(coverageQuery("province", programme, measure, null)).data?.years ?? null;
}
