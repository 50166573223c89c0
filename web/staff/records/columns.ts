/** The columns of the table, and what stands in them. */
import { STORED_MEASURES } from "../../../data/programme.ts";
import { PROGRAMMES, programmeById } from "../../../data/programmes/index.ts";
import type { RecordOrderName } from "../../../data/record-fields.ts";
import { formatPlain } from "../../figures/figure.ts";
import { formatNumber, formatYear } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";
import type { StaffRecord } from "./queries.ts";
import "./words.ts";

/** Names of provinces by code. */
export type ProvinceNames = ReadonlyMap<string, { name_th: string; name_en: string }>;

export interface RecordColumn {
  /** Also what the server orders by. */
  id: RecordOrderName;
  numeric: boolean;
  /** px */
  width: number;
  title(text: Text): string;
  cell(record: StaffRecord, text: Text, provinces: ProvinceNames): string;
}

function column(
  id: RecordOrderName,
  width: number,
  title: RecordColumn["title"],
  cell: RecordColumn["cell"],
  numeric = false,
): RecordColumn {
  return { id, width, title, cell, numeric };
}

const programmeName = (id: string, { pick }: Text) => {
  const programme = programmeById(id);
  return programme ? pick(programme.short) : id;
};

/** A measure has a title in each programme: the first that has it names the column. */
const measures = STORED_MEASURES.flatMap((measure): RecordColumn[] => {
  const first = PROGRAMMES.flatMap((programme) => programme.measures).find((each) => each.measure === measure);
  if (!first) return [];
  const cell: RecordColumn["cell"] = (record, text) => {
    const value = record.measures[measure];
    return value === undefined ? "–" : formatPlain(value, first.unit, text);
  };
  return [column(measure, 120, ({ pick }) => pick(first.title), cell, true)];
});

export const RECORD_COLUMNS: readonly RecordColumn[] = [
  column(
    "programme",
    140,
    ({ t }) => t("records.programme"),
    (record, text) => programmeName(record.programme, text),
  ),
  column(
    "title_th",
    250,
    ({ t }) => t("records.title_th"),
    ({ title_th }) => title_th ?? "–",
  ),
  column(
    "title_en",
    220,
    ({ t }) => t("records.title_en"),
    ({ title_en }) => title_en ?? "–",
  ),
  column(
    "lao",
    170,
    ({ t }) => t("records.lao"),
    (record, { language }) => record[`lao_name_${language}`],
  ),
  column(
    "province",
    130,
    ({ t }) => t("records.province"),
    ({ province }, { language }, provinces) => provinces.get(province)?.[`name_${language}`] ?? province,
  ),
  column(
    "year",
    90,
    ({ t }) => t("records.year"),
    ({ year }, { language }) => formatYear(year, language),
    true,
  ),
  ...measures,
  column(
    "missing",
    110,
    ({ t }) => t("records.missing"),
    ({ missing }, { language }) => formatNumber(missing, language),
    true,
  ),
  column(
    "origin",
    90,
    ({ t }) => t("records.origin"),
    ({ origin }, { t }) => t(`records.origin_${origin}`),
  ),
  column(
    "key",
    140,
    ({ t }) => t("records.key"),
    ({ key }) => key,
  ),
];

const USUAL: readonly string[] = [
  "title_th",
  "programme",
  "lao",
  "province",
  "year",
  "households",
  "missing",
  "origin",
];

/** In the order of the table, not of the choice. The first names the row. */
export function shownColumns(chosen: readonly string[] | null): RecordColumn[] {
  const names = chosen && chosen.length > 0 ? chosen : USUAL;
  return RECORD_COLUMNS.filter(({ id }) => names.includes(id)).sort(
    (one, other) => Number(other.id === "title_th") - Number(one.id === "title_th"),
  );
}
