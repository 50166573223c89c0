/** Asking for a deletion, after saying what it means. */
import { useState } from "react";
import { useText } from "../../../words/use-text.ts";
import "./words.ts";

export function Deletion({ disabled, onDelete }: { disabled: boolean; onDelete(): void }) {
  const { t } = useText();
  const [asking, ask] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="link-button edit-delete" disabled={disabled} onClick={() => ask(true)}>
        {t("edit.delete")}
      </button>
    );
  }
  return (
    <div className="notice notice-failure" role="alertdialog" aria-label={t("edit.delete_title")}>
      <p className="notice-title">{t("edit.delete_title")}</p>
      <p>{t("edit.delete_text")}</p>
      <button type="button" className="button" disabled={disabled} onClick={onDelete}>
        {t("edit.delete_sure")}
      </button>
      <button type="button" className="link-button" onClick={() => ask(false)}>
        {t("edit.delete_keep")}
      </button>
    </div>
  );
}
