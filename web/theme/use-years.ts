import { useQuery } from "@tanstack/react-query";
import { coverageQuery } from "../api/client.ts";
import type { Years } from "../time/period.ts";
import { useView } from "../view/use-view.ts";
import type { Theme } from "./second-theme.ts";

/** First and last BE year with data of a theme, or else of the view's; null until they are known, and where there is none. */
export function useYears(theme?: Theme): Years | null {
  const { view } = useView();
  const { programme, measure } = theme ?? view;
  return useQuery(coverageQuery("province", programme, measure, null)).data?.years ?? null;
}
