/** One's own password, and the end of all sessions. */
import { useText } from "../../words/use-text.ts";
import { PasswordForm } from "../sign-in/password-form.tsx";
import "../sign-in/words.ts";

export default function OwnAccountSection() {
  const { t } = useText();
  return (
    <PasswordForm present={t("password.present")} onChanged={() => {}}>
      <h1>{t("password.change")}</h1>
    </PasswordForm>
  );
}
