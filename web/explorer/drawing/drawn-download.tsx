import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { measuresOf, programmeOf } from "../../../data/themes.ts";
import type { DrawnSummary } from "../../api/drawn.ts";
import { measureTitle, unitOf } from "../../figures/figure.ts";
import { formatYear } from "../../figures/format.ts";
import type { CsvCell } from "../../kit/csv.ts";
import { downloadCsv } from "../../kit/download.ts";
import { type Text, useText } from "../../words/use-text.ts";
import "./words.ts";

/** All sums of the drawn area: a row for each measure of each programme, with its source. */
export function figureRows(drawn: DrawnSummary, text: Text): CsvCell[][] {
  const { t, language, pick } = text;
  const year = drawn.year === null ? t("year.all") : formatYear(drawn.year, language);
  return PROGRAMMES.flatMap((programme) => {
    const own = drawn.programmes.find(({ id }) => id === programme.id);
    if (!own) return [];
    const { sites, coverage, measures, withheld } = own;
    return measuresOf(programme).map((measure) => [
      pick(programme.title),
      measureTitle(programme, measure, text),
      { ...measures, sites, coverage }[measure] ?? null,
      unitOf(programme, measure),
      withheld ? pick(withheld) : "",
      year,
      pick(own.source),
      own.as_of,
      own.demo ? t("demo.badge") : "",
    ]);
  });
}

export function FiguresDownload({ drawn }: { drawn: DrawnSummary }) {
  const text = useText();
  const { t } = text;
  function download() {
    const head = (
      [
        "ask.programme",
        "totals.item",
        "csv.value",
        "csv.unit",
        "csv.status",
        "csv.year",
        "csv.source",
        "csv.as_of",
        "demo.badge",
      ] as const
    ).map((key) => t(key));
    downloadCsv("drawn-area.csv", [head, ...figureRows(drawn, text)]);
  }
  return (
    <button type="button" className="button button-quiet" onClick={download}>
      {t("ask.figures_csv")}
    </button>
  );
}

/** The listed sites with their places, WGS 84. */
export function SitesDownload({ drawn }: { drawn: DrawnSummary }) {
  const { t, language, pick } = useText();
  function download() {
    const head = (
      ["ask.programme", "ask.title", "level.lao", "csv.code", "ask.year", "csv.source", "demo.badge"] as const
    ).map((key) => t(key));
    const rows = drawn.sites.items.map((site) => {
      const { source } = drawn.programmes.find(({ id }) => id === site.programme) ?? drawn;
      return [
        pick(programmeOf(site.programme).title),
        language === "th" ? site.title_th : site.title_en,
        language === "th" ? site.lao_name_th : site.lao_name_en,
        site.lao,
        formatYear(site.year, language),
        pick(source),
        site.demo ? t("demo.badge") : "",
        site.center?.[0] ?? null,
        site.center?.[1] ?? null,
      ];
    });
    downloadCsv("drawn-sites.csv", [[...head, "lng", "lat"], ...rows]);
  }
  return (
    <button type="button" className="button button-quiet" onClick={download}>
      {t("ask.sites_csv")}
    </button>
  );
}
