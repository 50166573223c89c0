/** The rows of the table of totals: every sum of the records, each beside what was published about the same area. */
import { unitOf } from "../../../data/measure-unit.ts";
import type { Measure, Programme, Unit } from "../../../data/programme.ts";
import { measuresOf } from "../../../data/themes.ts";
import type { ProgrammeSummary } from "../../api/summary.ts";
import type { PublishedFigure } from "../../api/targets.ts";
import { measureTitle } from "../../figures/figure.ts";
import type { Origin } from "../../provenance/origin.ts";
import type { Text } from "../../words/use-text.ts";

export interface TotalRow {
  id: string;
  title: string;
  computed: number | null;
  /** "number" where the title says what is counted. */
  unit: Unit | "number";
  published: readonly PublishedFigure[];
  /** The title does not name the unit: the published value must. */
  worded?: boolean;
  /** What the computed value is made of; none of a drawn area, which has no address. */
  origin?: Origin;
}

/** The area and period that a summary is of. */
export type Asked = Pick<Extract<Origin, { kind: "records" }>, "area" | "year" | "span">;

/**
 * @param summary undefined where no record of the programme is loaded, or none that counts
 * @param published only the figures about the area that `summary` sums
 */
export function programmeRows(
  programme: Programme,
  summary: ProgrammeSummary | undefined,
  published: readonly PublishedFigure[],
  text: Text,
  asked: Asked | null,
): TotalRow[] {
  const figures = published.filter((figure) => figure.programme === programme.id);
  const about = (measure: string) => figures.filter((figure) => figure.measure === measure);
  const originOf = (measure: Measure | "laos"): Origin | undefined =>
    asked && summary ? { kind: "records", ...asked, programme: programme.id, measure } : undefined;
  const derived: Partial<Record<Measure, number | null | undefined>> = {
    coverage: summary?.coverage,
    sites: summary?.sites,
  };
  const rows = measuresOf(programme).map(
    (measure): TotalRow => ({
      id: measure,
      title: measureTitle(programme, measure, text),
      computed: derived[measure] ?? summary?.measures[measure] ?? null,
      unit: unitOf(programme, measure),
      published: about(measure),
      origin: originOf(measure),
    }),
  );
  const laos: TotalRow = {
    id: "laos",
    title: text.t("totals.laos"),
    computed: summary?.laos ?? null,
    unit: "number",
    published: about("laos"),
    origin: originOf("laos"),
  };
  return [rows[1], laos, rows[0], ...rows.slice(2)].filter((row) => row !== undefined);
}

/** The distinct publications, in the order in which their numbers appear. */
export function sourcesOf(figures: readonly PublishedFigure[]): PublishedFigure[] {
  const seen = new Map(figures.map((figure) => [sourceKey(figure), figure] as const).reverse());
  return figures.filter((figure) => seen.get(sourceKey(figure)) === figure);
}

export function sourceKey(figure: PublishedFigure): string {
  return `${figure.source.en} ${figure.as_of}`;
}
