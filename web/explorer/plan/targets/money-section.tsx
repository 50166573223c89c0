/** What the programmes of the area gave and lent in the period of the view, in all and per household. */

import { programmeOf } from "../../../../data/themes.ts";
import type { Targets } from "../../../api/targets.ts";
import { formatBaht } from "../../../figures/format.ts";
import { SetsBadge } from "../../../kit/provenance.tsx";
import { Notice } from "../../../kit/states.tsx";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { periodTitle } from "../../../time/period.ts";
import { useView } from "../../../view/use-view.ts";
import { useText } from "../../../words/use-text.ts";
import { MoneyDownload } from "./money-download.tsx";
import { fundMoney, moneyRows } from "./money-rows.ts";
import { MoneyTable } from "./money-table.tsx";

export function MoneySection({ data, place }: { data: Targets; place: string }) {
  const text = useText();
  const { t, pick } = text;
  const { view } = useView();
  const rows = moneyRows(data.programmes, view);
  const cells = data.programmes.filter(({ id, basis }) => basis === "cell" && rows.some((row) => row.id === id));
  const funds = data.programmes.filter(({ measures }) => measures.includes("fund_baht"));
  return (
    <section className="section" aria-labelledby="money-heading">
      <div className="section-head">
        <h3 id="money-heading">
          <WholeWords>{t("money.section")}</WholeWords> · {periodTitle(view, text)} <SetsBadge origins={data.origins} />
        </h3>
      </div>
      {rows.length === 0 ? <Notice title={t("money.none")} /> : <MoneyTable rows={rows} />}
      {funds.map((fund) => {
        const baht = fundMoney(fund, view);
        const column = programmeOf(fund.id).measures.find(({ measure }) => measure === "fund_baht");
        if (baht === null || !column) return null;
        const title = `${pick(column.title)} (${pick(programmeOf(fund.id).title)})`;
        return (
          <p key={fund.id}>
            <WholeWords>{t("money.fund", { title, value: formatBaht(baht, text.language) })}</WholeWords>
          </p>
        );
      })}
      {rows.length > 0 && (
        <>
          <ul className="target-notes">
            <li>
              <WholeWords>{t("money.how")}</WholeWords>
            </li>
            {rows.some(({ has }) => !has.subsidy || !has.loan) && (
              <li>
                <WholeWords>{t("money.dash")}</WholeWords>
              </li>
            )}
            {cells.length > 0 && (
              <li>
                <WholeWords>
                  {t("money.how_cells", { list: cells.map(({ id }) => pick(programmeOf(id).short)).join(", ") })}
                </WholeWords>
              </li>
            )}
            <li>
              <WholeWords>{t("money.no_sum")}</WholeWords>
            </li>
          </ul>
          <div className="table-foot">
            <MoneyDownload rows={rows} data={data} place={place} />
          </div>
        </>
      )}
    </section>
  );
}
