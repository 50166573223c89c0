import { areaName } from "../../data/area-name.ts";
import type { Coverage } from "../api.ts";
import { formatYear } from "../format.ts";
import { useText } from "../i18n/use-text.ts";
import { downloadCsv } from "./download.ts";
import type { TableRow } from "./table-rows.ts";

/** All rows of the table, not only the page, as a file with the source in every row. */
export function TableDownload({ rows, data }: { rows: readonly TableRow[]; data: Coverage }) {
  const { t, language, pick } = useText();
  function statusOf(row: TableRow): string {
    if (row.suppressed) return t("value.suppressed", { limit: data.small_cell });
    return row.value === null ? t("value.none") : "";
  }
  function download() {
    const yearHead = data.span === "in" ? "time.csv_in" : "csv.year";
    const head = (
      ["csv.code", "table.name", "csv.within", "csv.value", "csv.unit", "csv.status", yearHead] as const
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
      year,
      ...origin,
    ]);
    const name = `${data.programme}-${data.measure}-${data.level}.csv`;
    downloadCsv(name, [[...head, t("csv.source"), t("csv.as_of"), t("demo.badge")], ...body]);
  }
  return (
    <button type="button" className="button button-quiet" onClick={download}>
      {t("table.download")}
    </button>
  );
}
