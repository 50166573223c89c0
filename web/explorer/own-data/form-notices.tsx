/** Columns whose numbers write their decimals after a comma, or in two ways. */
import type { Table } from "../../../data/reading/table.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";

export function FormNotices({ table }: { table: Table }) {
  const { t } = useText();
  return table.columns.map(({ letter, title, form }) => {
    if (form.form === "comma") {
      return (
        <p key={letter} className="own-notice">
          <WholeWords>{t("own.decimal_comma", { column: title, text: form.evidence ?? "" })}</WholeWords>
        </p>
      );
    }
    return form.against === null ? null : (
      <p key={letter} className="own-notice">
        <WholeWords>{t("own.decimal_mixed", { column: title, text: form.against })}</WholeWords>
      </p>
    );
  });
}
