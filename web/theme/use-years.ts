import { useQuery } from "@tanstack/react-query";
import { coverageQuery } from "../api/coverage.ts";
import type { Years } from "../time/period.ts";
import type { Theme } from "../view/theme.ts";
import { useView } from "../view/use-view.ts";

/** First and last BE year with data of a theme, or else of the view's; null where there is none, undefined until that is known. */
export function useYears(theme?: Theme): Years | null | undefined {
  const { view } = useView();
  const { programme, measure } = theme ?? view;
  return useQuery(coverageQuery("province", programme, measure, null)).data?.years;
}
