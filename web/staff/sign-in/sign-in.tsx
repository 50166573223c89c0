/** User name and password or the office's identity provider, then the second factor of those who have one. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Refusal } from "../../kit/refusal.tsx";
import { Notice } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useText } from "../../words/use-text.ts";
import { signIn } from "../api/auth.ts";
import { OUTCOME_WORDS, useProviderOutcome } from "./outcome.ts";
import { ProviderButton } from "./provider-button.tsx";
import { SecondFactor } from "./second-factor.tsx";
import "./sign-in.css";
import "./words.ts";

interface SignInProps {
  /** Whose session ended while they were at work; null for somebody who comes. */
  returning: string | null;
}

export function SignIn({ returning }: SignInProps) {
  const { t } = useText();
  const client = useQueryClient();
  const [username, setUsername] = useState(returning ?? "");
  const [password, setPassword] = useState("");
  const { outcome, forget } = useProviderOutcome();
  const enter = () => client.invalidateQueries();
  const attempt = useMutation({
    mutationFn: () => signIn({ username: username.trim(), password }),
    onSuccess: (codeWanted) => (codeWanted ? undefined : enter()),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    forget();
    attempt.mutate();
  }
  function back() {
    forget();
    attempt.reset();
  }
  if (attempt.data || outcome === "code") return <SecondFactor onEnter={enter} onBack={back} />;
  const said = outcome && OUTCOME_WORDS[outcome];
  return (
    <form className="sign-in" onSubmit={submit}>
      <h1>{t("sign_in.title")}</h1>
      {said && <Notice title={t(said)} tone="failure" />}
      <p className="hint">{t(returning === null ? "sign_in.intro" : "sign_in.again")}</p>
      <TextField
        label={t("sign_in.username")}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        label={t("sign_in.password")}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        required
      />
      <Refusal error={attempt.error} />
      <button type="submit" className="button" disabled={attempt.isPending}>
        {t("sign_in.submit")}
      </button>
      <ProviderButton inNewTab={returning !== null} />
      <a href="/explore">{t("sign_in.public")}</a>
    </form>
  );
}
