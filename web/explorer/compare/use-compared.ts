/** The areas side by side with their names and sums, all together, and the nation. */
import { useQueries, useQuery } from "@tanstack/react-query";
import { areaName } from "../../../data/area-name.ts";
import { type Area, areaQuery } from "../../api/areas.ts";
import { seriesQuery } from "../../api/series.ts";
import { type Summary, summaryQuery, unionQuery } from "../../api/summary.ts";
import { comparedSlice } from "../../place/compared.ts";
import { type AreaReference, referenceKey } from "../../view/reference.ts";
import { useSlice, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";

export interface ComparedColumn {
  key: string;
  name: string;
  kind: "area" | "together" | "nation";
  summary: Summary;
  /** Null for the nation; several for areas together, which are no area. */
  reference: AreaReference | readonly AreaReference[] | null;
}

export function useComparedAreas(): {
  reference: AreaReference;
  name: string;
  area: Area | undefined;
  failed: boolean;
}[] {
  const { language } = useText();
  const compared = useSlice(comparedSlice);
  const answers = useQueries({ queries: compared.map(({ level, code }) => areaQuery(level, code)) });
  return compared.map((reference, index) => {
    const area = answers[index]?.data;
    return {
      reference,
      area,
      name: area ? areaName(area, language) : reference.code,
      failed: answers[index]?.isError ?? false,
    };
  });
}

/** Null until all are there. */
export function useComparedColumns(): { columns: ComparedColumn[] | null; error: unknown } {
  const { t } = useText();
  const compared = useSlice(comparedSlice);
  const { year, span } = useView().view;
  const areas = useComparedAreas();
  const sums = useQueries({ queries: compared.map((area) => summaryQuery(area, year, span)) });
  const together = useQuery({ ...unionQuery(compared, year, span), enabled: compared.length > 1 });
  const nation = useQuery(summaryQuery(null, year, span));
  const error = [...sums, together, nation].find((each) => each.isError)?.error ?? null;
  const columns = areas.flatMap(({ reference, name }, index): ComparedColumn[] => {
    const summary = sums[index]?.data;
    return summary ? [{ key: referenceKey(reference), name, kind: "area", summary, reference }] : [];
  });
  if (columns.length < compared.length || !nation.data || (compared.length > 1 && !together.data)) {
    return { columns: null, error };
  }
  if (compared.length > 1 && together.data)
    columns.push({
      key: "together",
      name: t("compare.together"),
      kind: "together",
      summary: together.data,
      reference: compared,
    });
  columns.push({ key: "nation", name: t("area.nation"), kind: "nation", summary: nation.data, reference: null });
  return { columns, error };
}

export function useComparedSeries() {
  const compared = useSlice(comparedSlice);
  const { programme, measure } = useView().view;
  return useQuery(seriesQuery(programme, measure, compared));
}
