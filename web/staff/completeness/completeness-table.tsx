import { formatDate, formatNumber } from "../../figures/format.ts";
import { useText } from "../../words/use-text.ts";
import { StepLink } from "../shell/step-link.tsx";
import type { CompletenessRow } from "./queries.ts";
import "./words.ts";

/** The names of what rows are about. */
export interface NameOf {
  programme(id: string): string;
  province(code: string): string;
}

const DAY = 86_400_000;
const COUNTED = ["records", "real", "incomplete", "empty", "waiting"] as const;

/** What a column counts, as the filter of the records; null where it counts no records. */
const FILTERS: Readonly<Record<(typeof COUNTED)[number], string | null>> = {
  records: "",
  real: "&origin=real",
  incomplete: "&missing=any",
  empty: null,
  waiting: "&status=waiting",
};

export function CompletenessTable({ rows, names }: { rows: readonly CompletenessRow[]; names: NameOf }) {
  const { t, language } = useText();
  const today = Date.now();
  return (
    <div className="completeness-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("completeness.programme")}</th>
            <th scope="col">{t("completeness.province")}</th>
            {COUNTED.map((name) => (
              <th key={name} scope="col" className="numeric">
                {t(`completeness.${name}`)}
              </th>
            ))}
            <th scope="col">{t("completeness.as_of")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.programme}/${row.province}`}>
              <td>{names.programme(row.programme)}</td>
              <th scope="row">{names.province(row.province)}</th>
              {COUNTED.map((name) => (
                <td key={name} className="numeric">
                  <Counted row={row} name={name} />
                </td>
              ))}
              <td>
                {formatDate(row.as_of, language)}{" "}
                <span className="hint">
                  {t("completeness.age", { count: Math.floor((today - Date.parse(row.as_of)) / DAY) })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Counted({ row, name }: { row: CompletenessRow; name: (typeof COUNTED)[number] }) {
  const { language } = useText();
  const number = formatNumber(row[name], language);
  const filter = FILTERS[name];
  if (filter === null || row[name] === 0) return number;
  const search = `?programme=${row.programme}&province=${row.province}${filter}`;
  return (
    <StepLink path="/staff/records" search={search}>
      {number}
    </StepLink>
  );
}
