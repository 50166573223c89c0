/** One's own password, second factor and sessions. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Notice } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { PasswordForm } from "../sign-in/password-form.tsx";
import { SecondFactorSettings } from "./second-factor-settings.tsx";
import { Sessions } from "./sessions.tsx";
import "./own-account.css";
import "../sign-in/words.ts";
import "./words.ts";

export default function OwnAccountSection() {
  const { t } = useText();
  const client = useQueryClient();
  const [changed, setChanged] = useState(false);
  function onChanged() {
    setChanged(true);
    void client.invalidateQueries({ queryKey: ["staff"] });
  }
  return (
    <div className="own-account">
      <h1>{t("own_account.title")}</h1>
      <section className="account-card" aria-labelledby="own-password">
        <PasswordForm className="account-form" present={t("password.present")} onChanged={onChanged}>
          <h2 id="own-password">{t("own_account.password")}</h2>
          <p className="hint">{t("own_account.password_hint")}</p>
          {changed && <Notice title={t("own_account.password_changed")} />}
        </PasswordForm>
      </section>
      <SecondFactorSettings />
      <Sessions />
    </div>
  );
}
