import { unitOf } from "../../../data/measure-unit.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { measuresOf, programmeOf } from "../../../data/themes.ts";
import type { DrawnSummary } from "../../api/drawn.ts";
import { measureTitle } from "../../figures/figure.ts";
import { formatYear } from "../../figures/format.ts";
import { setsTitle } from "../../figures/sets.ts";
import type { CsvCell } from "../../kit/csv.ts";
import { CsvDownload } from "../../kit/csv-download.tsx";
import { leftOut } from "../../theme/left-out.ts";
import { type Text, useText } from "../../words/use-text.ts";
import "./words.ts";
import "../../figures/csv-words.ts";

/** All sums of the drawn area: a row for each measure of each programme, with its source. */
export function figureRows(drawn: DrawnSummary, text: Text): CsvCell[][] {
  const { t, language, pick } = text;
  const year = drawn.year === null ? t("year.all") : formatYear(drawn.year, language);
  return PROGRAMMES.flatMap((programme) => {
    const sums = drawn.programmes.find(({ id }) => id === programme.id);
    if (!sums) return [];
    const { sites, coverage, measures, withheld } = sums;
    return measuresOf(programme).map((measure) => [
      pick(programme.title),
      measureTitle(programme, measure, text),
      { ...measures, sites, coverage }[measure] ?? null,
      unitOf(programme, measure),
      measure === "coverage" && !withheld ? "" : (leftOut(sums, text) ?? ""),
      year,
      pick(sums.source),
      sums.as_of,
      setsTitle(sums.origins, text),
    ]);
  });
}

export function FiguresDownload({ drawn }: { drawn: DrawnSummary }) {
  const text = useText();
  const { t } = text;
  function csvRows() {
    const head = (
      [
        "programme.label",
        "drawing.item",
        "csv.value",
        "csv.unit",
        "csv.status",
        "csv.year",
        "csv.source",
        "csv.as_of",
        "sets.title",
      ] as const
    ).map((key) => t(key));
    return [head, ...figureRows(drawn, text)];
  }
  return <CsvDownload name="drawn-area.csv" label={t("drawing.figures_csv")} rows={csvRows} />;
}

/** The listed sites with their places, WGS 84. */
export function SitesDownload({ drawn }: { drawn: DrawnSummary }) {
  const text = useText();
  const { t, language, pick } = text;
  function csvRows() {
    const head = (
      [
        "programme.label",
        "drawing.site_name",
        "level.lao",
        "csv.code",
        "drawing.since",
        "csv.source",
        "sets.title",
      ] as const
    ).map((key) => t(key));
    const rows = drawn.sites.items.map((site) => {
      const { source } = drawn.programmes.find(({ id }) => id === site.programme) ?? drawn;
      return [
        pick(programmeOf(site.programme).title),
        site[`title_${language}`],
        site[`lao_name_${language}`],
        site.lao,
        formatYear(site.year, language),
        pick(source),
        setsTitle([site.demo ? "demo" : "real"], text),
        site.center?.[0] ?? null,
        site.center?.[1] ?? null,
      ];
    });
    return [[...head, "lng", "lat"], ...rows];
  }
  return <CsvDownload name="drawn-sites.csv" label={t("drawing.sites_csv")} rows={csvRows} />;
}
