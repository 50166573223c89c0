import { areaName } from "../../../data/area-name.ts";
import type { Coverage } from "../../api/coverage.ts";
import { formatYear } from "../../figures/format.ts";
import { downloadCsv } from "../../kit/download.ts";
import { rangeWords } from "../../theme/range-words.ts";
import type { ValueRange } from "../../theme/value-range.ts";
import { useText } from "../../words/use-text.ts";
import type { TableRow } from "./table-rows.ts";

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
    return row.value === null ? t("value.none") : "";
  }
  function download() {
    const yearHead = data.span === "in" ? "time.csv_in" : "csv.year";
    const head = (
      [
        "csv.code",
        "table.name",
        "csv.within",
        "csv.value",
        "csv.unit",
        "csv.status",
        "csv.rank",
        "csv.ties",
        yearHead,
      ] as const
    ).map((key) => t(key));
    const year = data.year === null ? t("year.all") : formatYear(data.year, language);
    const origin = [pick(data.source), data.as_of, data.demo ? t("demo.badge") : ""];
    const body = rows.map((row) => [
      row.area.code,
      areaName(row.area, language),
      language === "th" ? row.area.within_th : row.area.within_en,
      row.value,
      data.unit,
      statusOf(row),
      row.rank,
      row.rank === null ? null : row.ties,
      year,
      ...(range ? [rangeWords(range, data.unit, text)] : []),
      ...origin,
    ]);
    const name = `${data.programme}-${data.measure}-${data.level}.csv`;
    downloadCsv(name, [
      [...head, ...(range ? [t("csv.range")] : []), t("csv.source"), t("csv.as_of"), t("demo.badge")],
      ...body,
    ]);
  }
  return (
    <button type="button" className="button button-quiet" onClick={download}>
      {t("table.download")}
    </button>
  );
}
