/** What became of each row, as a table to download. */
import { areaName } from "../../../data/area-name.ts";
import type { RegisterArea } from "../../../data/reading/places/register.ts";
import { suggestions } from "../../../data/reading/places/suggest.ts";
import { POINT_FAULTS, REASONS } from "../../../data/reading/reasons.ts";
import { fileRow } from "../../../data/reading/table.ts";
import type { CsvCell } from "../../kit/csv.ts";
import type { Text } from "../../words/use-text.ts";
import type { OwnAnswer } from "./answer.ts";

/** Similar names are looked for so many times: each takes some milliseconds. */
const MOST_SUGGESTED = 300;

/** The file's own columns follow those of the result. */
export function reportRows(own: OwnAnswer, text: Text): CsvCell[][] {
  const { t } = text;
  const { table, choices } = own;
  const heads = [
    "own.report_row",
    "own.report_status",
    "own.report_code",
    "own.report_area",
    "own.report_within",
  ] as const;
  const head = [...heads, "own.report_similar" as const].map((key) => t(key));
  const outcomes = outcomesOf(own, text);
  const counted = choices.value === null || choices.repeated === "sum";
  const body = table.rows.map((cells, row) => {
    const { status = "", area = null, similar = "" } = outcomes.get(row) ?? {};
    const skipped = area && !counted && outcomes.get(row)?.later ? t("own.report_not_counted") : status;
    const place = area ? [area.code, areaName(area, text.language), area[`within_${text.language}`]] : ["", "", ""];
    return [fileRow(table, row), skipped, ...place, similar, ...cells];
  });
  return [[...head, ...table.columns.map(({ title }) => title)], ...body];
}

interface Reported {
  status: string;
  area?: RegisterArea;
  similar?: string;
  /** Another row of the same area stands above. */
  later?: boolean;
}

function outcomesOf({ result, table, choices, register }: OwnAnswer, { t, language }: Text): Map<number, Reported> {
  const outcomes = new Map<number, Reported>();
  if (result.kind === "points") {
    for (const { row } of result.placed.points) outcomes.set(row, { status: t("own.report_point") });
    for (const { row, fault } of result.placed.faults) outcomes.set(row, { status: POINT_FAULTS[fault][language] });
    return outcomes;
  }
  for (const { area, rows } of result.joined.areas.values()) {
    for (const [place, row] of rows.entries()) {
      outcomes.set(row, { status: t("own.report_matched"), area, later: place > 0 });
    }
  }
  for (const [index, { unmatched, rows }] of result.joined.unmatched.entries()) {
    const cells = table.rows[rows[0] ?? 0] ?? [];
    const similar = index < MOST_SUGGESTED ? suggestions(cells, choices, unmatched, register) : [];
    const names = similar.map((area) => `${area.code} ${areaName(area, language)}`).join("; ");
    for (const row of rows) outcomes.set(row, { status: REASONS[unmatched.reason][language], similar: names });
  }
  return outcomes;
}
