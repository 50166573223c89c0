/** The records of the nation beside how many were published. Only who sees the whole nation can compare. */
import { PUBLISHED, type PublishedFigure } from "../../../data/published.ts";
import type { CompletenessRow } from "./queries.ts";

export interface Comparison {
  programme: string;
  records: number;
  published: PublishedFigure;
  /** Records less what was published. */
  difference: number;
}

/** Programmes of which a number of records was published for the nation. */
export function againstPublished(rows: readonly CompletenessRow[]): Comparison[] {
  return PUBLISHED.flatMap((published): Comparison[] => {
    const { programme, measure, area, value } = published;
    if (programme === null || measure !== "sites" || area !== "TH") return [];
    const records = rows.filter((row) => row.programme === programme).reduce((sum, row) => sum + row.records, 0);
    return [{ programme, records, published, difference: records - value }];
  });
}
