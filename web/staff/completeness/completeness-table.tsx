import { formatDate, formatNumber } from "../../figures/format.ts";
import { useText } from "../../words/use-text.ts";
import { StepLink } from "../shell/step-link.tsx";
import { ageText } from "./age.ts";
import type { CompletenessLine } from "./lines.ts";
import "./words.ts";

/** The names of what lines are about. */
export interface NameOf {
  programme(id: string): string;
  province(code: string): string;
}

const COUNTED = ["records", "real", "incomplete", "empty", "waiting"] as const;

/** What a column counts, as the filter of the records; null where it counts no records. */
const FILTERS: Readonly<Record<(typeof COUNTED)[number], string | null>> = {
  records: "",
  real: "&origin=real",
  incomplete: "&missing=any",
  empty: null,
  waiting: "&status=waiting",
};

export function CompletenessTable({ lines, names }: { lines: readonly CompletenessLine[]; names: NameOf }) {
  const { t, language } = useText();
  return (
    <div className="completeness-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("completeness.province")}</th>
            <th scope="col">{t("completeness.programme")}</th>
            {COUNTED.map((name) => (
              <th key={name} scope="col" className="numeric">
                {t(`completeness.${name}`)}
              </th>
            ))}
            <th scope="col">{t("completeness.as_of")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.programme}/${line.province}`}>
              <th scope="row">{names.province(line.province)}</th>
              <td>
                {line.programme === null ? (
                  <StepLink path="/staff/completeness" search={`?province=${line.province}`}>
                    {t("completeness.each")}
                    <span className="unseen"> {names.province(line.province)}</span>
                  </StepLink>
                ) : (
                  names.programme(line.programme)
                )}
              </td>
              {COUNTED.map((name) => (
                <td key={name} className="numeric">
                  <Counted line={line} name={name} />
                </td>
              ))}
              <td>
                {formatDate(line.as_of, language)} <span className="hint">{ageText(line.as_of, language)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Counted({ line, name }: { line: CompletenessLine; name: (typeof COUNTED)[number] }) {
  const { language } = useText();
  const number = formatNumber(line[name], language);
  const filter = FILTERS[name];
  if (filter === null || line[name] === 0) return number;
  const programme = line.programme === null ? "" : `&programme=${line.programme}`;
  return (
    <StepLink path="/staff/records" search={`?province=${line.province}${programme}${filter}`}>
      {number}
    </StepLink>
  );
}
