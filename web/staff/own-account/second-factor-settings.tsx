/** The second factor: setting it up with an app, recovery codes, taking it off. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { CopyText } from "../../kit/copy-text.tsx";
import { Refusal } from "../../kit/refusal.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useText } from "../../words/use-text.ts";
import { beginSecondFactor, type Enrolment, endSecondFactor, verifyCode } from "../api/auth.ts";
import { meQuery } from "../api/me.ts";
import { QrCode } from "./qr-code.tsx";
import "./words.ts";

export function SecondFactorSettings() {
  const { t } = useText();
  const client = useQueryClient();
  const on = useQuery(meQuery).data?.two_factor ?? false;
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: ["staff"] });
  return (
    <section className="account-card" aria-labelledby="own-second">
      <h2 id="own-second">{t("own_account.second")}</h2>
      {enrolment ? (
        on ? (
          <RecoveryCodes codes={enrolment.backupCodes} onKept={() => setEnrolment(null)} />
        ) : (
          <Confirm uri={enrolment.totpURI} onConfirmed={refresh} />
        )
      ) : (
        <>
          <p className="hint">{t(on ? "own_account.second_on" : "own_account.second_off")}</p>
          <WithPassword
            key={String(on)}
            label={t(on ? "own_account.second_off_button" : "own_account.second_begin")}
            act={async (password) => {
              if (on) await endSecondFactor(password);
              else setEnrolment(await beginSecondFactor(password));
              await refresh();
            }}
          />
        </>
      )}
    </section>
  );
}

/** Somebody at a computer that was left alone does not know the password. */
function WithPassword({ label, act }: { label: string; act(password: string): Promise<void> }) {
  const { t } = useText();
  const [password, setPassword] = useState("");
  const action = useMutation({ mutationFn: () => act(password) });
  function submit(event: FormEvent) {
    event.preventDefault();
    action.mutate();
  }
  return (
    <form className="account-form" onSubmit={submit}>
      <TextField
        label={t("password.present")}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        required
      />
      <Refusal error={action.error} />
      <button type="submit" className="button button-quiet" disabled={action.isPending}>
        {label}
      </button>
    </form>
  );
}

function Confirm({ uri, onConfirmed }: { uri: string; onConfirmed(): Promise<void> }) {
  const { t } = useText();
  const [code, setCode] = useState("");
  const verify = useMutation({ mutationFn: () => verifyCode(code.trim()), onSuccess: onConfirmed });
  function submit(event: FormEvent) {
    event.preventDefault();
    verify.mutate();
  }
  return (
    <form className="account-form" onSubmit={submit}>
      <p className="hint">{t("own_account.second_scan")}</p>
      <QrCode text={uri} label={t("own_account.second_qr")} />
      <p>
        {t("own_account.second_secret")}: <code>{new URL(uri).searchParams.get("secret")}</code>
      </p>
      <TextField
        label={t("own_account.second_code")}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <Refusal error={verify.error} />
      <button type="submit" className="button" disabled={verify.isPending}>
        {t("own_account.second_confirm")}
      </button>
    </form>
  );
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept(): void }) {
  const { t } = useText();
  return (
    <div className="account-form">
      <h3>{t("own_account.recovery")}</h3>
      <p className="hint">{t("own_account.recovery_hint")}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <CopyText label={t("own_account.recovery_copy")} source={codes} write={(all) => all.join("\n")} />
      <button type="button" className="button" onClick={onKept}>
        {t("own_account.recovery_kept")}
      </button>
    </div>
  );
}
