/** Before anything else: a password that nobody else has seen. */
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "../../words/use-text.ts";
import { PasswordForm } from "./password-form.tsx";
import "./sign-in.css";
import "./words.ts";

export function FirstPassword() {
  const { t } = useText();
  const client = useQueryClient();
  return (
    <PasswordForm className="sign-in" present={t("password.once")} onChanged={() => void client.invalidateQueries()}>
      <h1>{t("password.first_title")}</h1>
      <p className="hint">{t("password.first_intro")}</p>
    </PasswordForm>
  );
}
