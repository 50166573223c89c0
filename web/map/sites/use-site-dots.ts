/** The sites that a view of some year shows, from memory: another year asks the server for nothing. */
import { useQueries } from "@tanstack/react-query";
import { siteColumnsQuery } from "../../api/records.ts";
import type { View } from "../../view/view.ts";
import { type SiteDots, siteDots } from "./site-dots.ts";

export interface ShownDots {
  /** Of the programmes that are here already; null for none, and for a view without a year. */
  shown: readonly SiteDots[] | null;
  failed: boolean;
  retry(): void;
}

export function useSiteDots(sites: readonly string[], { year, span }: Pick<View, "year" | "span">): ShownDots {
  const answers = useQueries({ queries: sites.map((id) => ({ ...siteColumnsQuery(id), enabled: year !== null })) });
  const shown = sites.flatMap((id, index) => {
    const columns = answers[index]?.data;
    return columns && year !== null ? [siteDots(id, columns, year, span)] : [];
  });
  return {
    shown: shown.length > 0 ? shown : null,
    failed: year !== null && answers.some(({ isError }) => isError),
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
  };
}
