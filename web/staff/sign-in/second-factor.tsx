/** The code of an authenticator app, or one of the recovery codes. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Refusal } from "../../kit/refusal.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useText } from "../../words/use-text.ts";
import { verifyCode, verifyRecoveryCode } from "../api/auth.ts";
import "./words.ts";

interface SecondFactorProps {
  onEnter(): Promise<void>;
  onBack(): void;
}

export function SecondFactor({ onEnter, onBack }: SecondFactorProps) {
  const { t } = useText();
  const [code, setCode] = useState("");
  const [recovering, setRecovering] = useState(false);
  const verify = useMutation({
    mutationFn: () => (recovering ? verifyRecoveryCode : verifyCode)(code.trim()),
    onSuccess: onEnter,
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    verify.mutate();
  }
  function change() {
    setRecovering(!recovering);
    setCode("");
    verify.reset();
  }
  return (
    <form className="sign-in" onSubmit={submit}>
      <h1>{t("sign_in.code_title")}</h1>
      <TextField
        key={String(recovering)}
        label={t(recovering ? "sign_in.recovery" : "sign_in.code")}
        value={code}
        onChange={setCode}
        inputMode={recovering ? "text" : "numeric"}
        autoComplete="one-time-code"
        spellCheck={false}
        autoCapitalize="none"
        required
      />
      <Refusal error={verify.error} />
      <button type="submit" className="button" disabled={verify.isPending}>
        {t("sign_in.verify")}
      </button>
      <button type="button" className="link-button" onClick={change}>
        {t(recovering ? "sign_in.use_code" : "sign_in.use_recovery")}
      </button>
      <button type="button" className="link-button" onClick={onBack}>
        {t("sign_in.back")}
      </button>
    </form>
  );
}
