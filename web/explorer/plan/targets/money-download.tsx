/** The table of money to the last baht, with period and source in every row. */

import { programmeOf } from "../../../../data/themes.ts";
import type { Targets } from "../../../api/targets.ts";
import { setsTitle } from "../../../figures/sets.ts";
import { CsvDownload } from "../../../kit/csv-download.tsx";
import { useScope } from "../../../place/use-scope.ts";
import { periodTitle } from "../../../time/period.ts";
import { useView } from "../../../view/use-view.ts";
import { useText } from "../../../words/use-text.ts";
import { gapText } from "./money-gap.ts";
import type { MoneyRow } from "./money-rows.ts";
import "../../../figures/csv-words.ts";

export function MoneyDownload({ rows, data, place }: { rows: readonly MoneyRow[]; data: Targets; place: string }) {
  const text = useText();
  const { t, pick } = text;
  const { view } = useView();
  const level = useScope().asked?.level;
  function csvRows() {
    const baht = (key: "money.subsidy" | "money.loan" | "money.total" | "money.subsidy_each" | "money.loan_each") =>
      `${t(key)} (${t("money.baht")})`;
    const head = [
      t("programme.label"),
      t("money.households"),
      baht("money.subsidy"),
      baht("money.loan"),
      baht("money.total"),
      t("money.csv_subsidy_households"),
      baht("money.subsidy_each"),
      t("money.csv_loan_households"),
      baht("money.loan_each"),
      t("csv.status"),
      t("area.label"),
      t("money.csv_period"),
      t("csv.source"),
      t("csv.as_of"),
      t("sets.title"),
    ];
    const body = rows.map((row) => {
      const { source, as_of, origins } = data.programmes.find(({ id }) => id === row.id) ?? data;
      return [
        pick(programmeOf(row.id).title),
        row.households,
        row.subsidy,
        row.loan,
        row.total,
        row.of.subsidy,
        row.each.subsidy,
        row.of.loan,
        row.each.loan,
        gapText(row, level, text),
        place,
        periodTitle(view, text),
        pick(source),
        as_of,
        setsTitle(origins, text),
      ];
    });
    return [head, ...body];
  }
  return <CsvDownload name="money.csv" rows={csvRows} />;
}
