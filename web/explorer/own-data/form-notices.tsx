/** Columns whose numbers write their decimals after a comma, or in two ways. */
import type { Table } from "../../../data/reading/table.ts";
import { useText } from "../../words/use-text.ts";

export function FormNotices({ table }: { table: Table }) {
  const { t } = useText();
  return table.columns.map(({ letter, title, form }) => {
    if (form.form === "comma") {
      return (
        <p key={letter} className="own-notice">
          {t("own.decimal_comma", { column: title, text: form.evidence ?? "" })}
        </p>
      );
    }
    return form.against === null ? null : (
      <p key={letter} className="own-notice">
        {t("own.decimal_mixed", { column: title, text: form.against })}
      </p>
    );
  });
}
