/** Programmes by household and baht, with a bar for what one household got; a card for each on a phone. */

import type { CSSProperties } from "react";
import { programmeOf } from "../../../../data/themes.ts";
import { formatNumber } from "../../../figures/format.ts";
import { ProgrammeIcon } from "../../../kit/programme-icon.tsx";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { useScope } from "../../../place/use-scope.ts";
import { useText } from "../../../words/use-text.ts";
import { gapText } from "./money-gap.ts";
import { type MoneyRow, moneySum } from "./money-rows.ts";

const MILLION = 1e6;
const AMOUNTS = ["subsidy", "loan", "total"] as const;
const EACH = ["subsidy", "loan"] as const;

export function MoneyTable({ rows }: { rows: readonly MoneyRow[] }) {
  const { t } = useText();
  const sum = moneySum(rows);
  const most = Math.max(...rows.flatMap(({ each }) => EACH.map((kind) => each[kind] ?? 0)));
  return (
    <div className="plan-scroll">
      <table className="areas money-table">
        <thead>
          <tr>
            <th scope="col">
              <WholeWords>{t("programme.label")}</WholeWords>
            </th>
            <th scope="col" className="value">
              <WholeWords>{t("money.households")}</WholeWords>
            </th>
            {AMOUNTS.map((kind) => (
              <th key={kind} scope="col" className="value">
                <WholeWords>{t(`money.${kind}`)}</WholeWords>{" "}
                <span className="unit">
                  <WholeWords>{t("money.millions")}</WholeWords>
                </span>
              </th>
            ))}
            {EACH.map((kind) => (
              <th key={kind} scope="col" className="value">
                <WholeWords>{t(`money.${kind}_each`)}</WholeWords>{" "}
                <span className="unit">
                  <WholeWords>{t("money.baht")}</WholeWords>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ProgrammeMoney key={row.id} row={row} most={most} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              <WholeWords>{t("money.sum")}</WholeWords>
              {rows.some(({ withheld, suppressed }) => withheld || suppressed > 0) && (
                <span className="hint">
                  <WholeWords>{t("money.sum_visible")}</WholeWords>
                </span>
              )}
            </th>
            {AMOUNTS.map((kind) => (
              <Amount key={kind} kind={kind} value={sum[kind]} absence={t("look.none")} />
            ))}
            <td colSpan={EACH.length} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function ProgrammeMoney({ row, most }: { row: MoneyRow; most: number }) {
  const text = useText();
  const { t, language, pick } = text;
  const gap = gapText(row, useScope().asked?.level, text);
  const title = pick(programmeOf(row.id).title);
  if (row.withheld) {
    return (
      <tr>
        <th scope="row">
          <ProgrammeIcon programme={programmeOf(row.id)} size={22} /> <WholeWords>{title}</WholeWords>
        </th>
        <td colSpan={1 + AMOUNTS.length + EACH.length} className="money-withheld">
          <strong>
            <WholeWords>{t("look.withheld")}</WholeWords>
          </strong>{" "}
          {gap && <WholeWords>{gap}</WholeWords>}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        <ProgrammeIcon programme={programmeOf(row.id)} size={22} /> <WholeWords>{title}</WholeWords>
        {gap && (
          <span className="hint">
            <WholeWords>{gap}</WholeWords>
          </span>
        )}
      </th>
      <td className="value" data-title={t("money.households")} data-empty={row.households === null ? "" : undefined}>
        {row.households === null ? t("look.withheld") : formatNumber(row.households, language)}
      </td>
      {AMOUNTS.map((kind) => (
        <Amount
          key={kind}
          kind={kind}
          value={row[kind]}
          // "never recorded", "withheld" and "left empty" have a text each
          absence={row.has[kind] ? t(gap ? "look.withheld" : "look.none") : null}
        />
      ))}
      {EACH.map((kind) => (
        <Each key={kind} kind={kind} row={row} most={most} />
      ))}
    </tr>
  );
}

interface AmountProps {
  kind: (typeof AMOUNTS)[number];
  value: number | null;
  /** Why there is no value; null where the programme records none. */
  absence: string | null;
}

/** Million baht, exact on hover and in the file; small sums keep more digits. */
function Amount({ kind, value, absence }: AmountProps) {
  const { t, language } = useText();
  const title = `${t(`money.${kind}`)} (${t("money.millions")})`;
  if (value === null) {
    return (
      <td className="value" data-title={title} data-empty="" data-absent={absence === null ? "" : undefined}>
        {absence ?? (
          <>
            <span aria-hidden="true">–</span>
            <span className="unseen">{t("money.no_column")}</span>
          </>
        )}
      </td>
    );
  }
  const digits = Math.abs(value) < MILLION ? 3 : 1;
  return (
    <td className="value" data-title={title} title={t("money.exact", { value: formatNumber(value, language) })}>
      {formatNumber(value / MILLION, language, digits, true)}
    </td>
  );
}

interface EachProps {
  kind: (typeof EACH)[number];
  row: MoneyRow;
  /** What the longest bar stands for. */
  most: number;
}

function Each({ kind, row, most }: EachProps) {
  const { t, language } = useText();
  const value = row.each[kind];
  const of = row.of[kind];
  if (value === null || of === null) return <td className="value money-each" data-empty="" />;
  const title = `${t(`money.${kind}_each`)} (${t("money.baht")})`;
  const share = { "--share": most === 0 ? 0 : value / most } as CSSProperties;
  return (
    <td className="value money-each" data-title={title} style={share}>
      {formatNumber(value, language)}
      {of !== row.households && (
        <span className="hint">
          <WholeWords>{t("money.of", { value: formatNumber(of, language) })}</WholeWords>
        </span>
      )}
    </td>
  );
}
