/** The totals of a programme in a selection of areas, as answers state them. */
import type { z } from "@hono/zod-openapi";
import type { Measure, Programme, StoredMeasure } from "../../data/programme.ts";
import { measuresOf } from "../../data/themes.ts";
import { type Dataset, provenanceOf } from "../db/dataset.ts";
import { rateOf } from "../db/register-values.ts";
import type { ProgrammeTotals, Selection } from "../db/summary.ts";
import type { ProgrammeSummary } from "../wire/summary.ts";

export const WITHHELD = {
  th: "โครงการนี้เผยแพร่ตัวเลขราย อปท. เฉพาะยอดรวมทุกปี เพื่อคุ้มครองข้อมูลส่วนบุคคล",
  en: "To protect the households, this programme publishes figures by LAO for all years together only",
};

type ProgrammeAnswer = z.infer<typeof ProgrammeSummary>;

/** What is answered where no figure of the programme may be published. */
export function withheldSummary(programme: Programme, dataset: Dataset): ProgrammeAnswer {
  const measures = Object.fromEntries(programme.measures.map(({ measure }) => [measure, null]));
  const nothing = { sites: null, laos: null, coverage: null, measures, suppressed_laos: 0, suppressed_cells: 0 };
  return { id: programme.id, ...nothing, withheld: WITHHELD, ...provenanceOf(dataset) };
}

/** @param size of the selection: what coverage is a share of, and households are divided by */
export function programmeSummary(
  programme: Programme,
  dataset: Dataset,
  totals: ProgrammeTotals | undefined,
  { laos, houses }: Pick<Selection, "laos" | "houses">,
): ProgrammeAnswer {
  const covered = totals ? totals.laos : 0;
  const figureOf = (measure: Measure) =>
    measure === "households_per_1000_houses"
      ? rateOf(totals?.households ?? null, houses)
      : (totals?.[measure as StoredMeasure] ?? null);
  return {
    id: programme.id,
    // no row at all is a true zero; a row whose numbers are all withheld is null
    sites: totals ? totals.sites : 0,
    laos: covered,
    coverage: laos === 0 || covered === null ? null : covered / laos,
    measures: Object.fromEntries(
      measuresOf(programme)
        .filter((measure) => measure !== "coverage" && measure !== "sites")
        .map((measure) => [measure, figureOf(measure)]),
    ),
    suppressed_laos: totals?.suppressed_laos ?? 0,
    suppressed_cells: totals?.suppressed_cells ?? 0,
    withheld: null,
    ...provenanceOf(dataset),
  };
}
