/** A password that is shown this once. */
import { CopyText } from "../../kit/copy-text.tsx";
import { useText } from "../../words/use-text.ts";
import type { OneTimePassword } from "../api/accounts.ts";
import "./words.ts";

export function OncePassword({ told, onDone }: { told: OneTimePassword; onDone(): void }) {
  const { t } = useText();
  return (
    <section className="account-card once-password" aria-labelledby="accounts-once">
      <h2 id="accounts-once">{t("accounts.once_title", { name: told.account.username })}</h2>
      <p role="status">
        <code>{told.password}</code>
      </p>
      <p className="hint">{t("accounts.once_hint")}</p>
      <div className="account-actions">
        <CopyText label={t("accounts.once_copy")} source={told} write={({ password }) => password} />
        <button type="button" className="link-button" onClick={onDone}>
          {t("accounts.once_done")}
        </button>
      </div>
    </section>
  );
}
