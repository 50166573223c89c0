import { areaName } from "../../../data/area-name.ts";
import type { Coverage } from "../../api/coverage.ts";
import { formatYear } from "../../figures/format.ts";
import { setsTitle } from "../../figures/sets.ts";
import { CsvDownload } from "../../kit/csv-download.tsx";
import { rangeTitle } from "../../theme/range-title.ts";
import type { ValueRange } from "../../theme/value-range.ts";
import { useText } from "../../words/use-text.ts";
import type { TableRow } from "./table-rows.ts";
import "../../figures/csv-words.ts";

interface TableDownloadProps {
  rows: readonly TableRow[];
  data: Coverage;
  /** What left other rows out. */
  range: ValueRange | null;
}

/** All rows of the table, not only the page, as a file with the source in every row. */
export function TableDownload({ rows, data, range }: TableDownloadProps) {
  const text = useText();
  const { t, language, pick } = text;
  function statusOf(row: TableRow): string {
    if (row.suppressed) return t("value.suppressed", { limit: data.small_cell });
    return row.value === null ? t("look.none") : "";
  }
  function csvRows() {
    const yearHead = data.span === "in" ? "csv.began_in" : "csv.year";
    const head = (
      [
        "csv.code",
        "area.label",
        "csv.within",
        "csv.value",
        "csv.unit",
        "csv.status",
        "csv.missing",
        "table.csv_rank",
        "table.csv_ties",
        yearHead,
      ] as const
    ).map((key) => t(key));
    const year = data.year === null ? t("year.all") : formatYear(data.year, language);
    const origin = [pick(data.source), data.as_of, setsTitle(data.origins, text)];
    const body = rows.map((row) => [
      row.area.code,
      areaName(row.area, language),
      row.area[`within_${language}`],
      row.value,
      data.unit,
      statusOf(row),
      row.missing,
      row.rank,
      row.rank === null ? null : row.ties,
      year,
      ...(range ? [rangeTitle(range, data.unit, text)] : []),
      ...origin,
    ]);
    return [
      [...head, ...(range ? [t("table.csv_range")] : []), t("csv.source"), t("csv.as_of"), t("sets.title")],
      ...body,
    ];
  }
  return <CsvDownload name={`${data.programme}-${data.measure}-${data.level}.csv`} rows={csvRows} />;
}
