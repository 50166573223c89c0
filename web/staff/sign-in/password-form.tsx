/** A new password in the place of the present one; all other sessions of the person end. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { Refusal } from "../../kit/refusal.tsx";
import { Notice } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useText } from "../../words/use-text.ts";
import { changePassword } from "../api/auth.ts";
import "./words.ts";

/** As the server wants it. */
const SHORTEST = 12;

interface PasswordFormProps {
  /** What the present password is called. */
  present: string;
  className?: string;
  /** Above the fields. */
  children: ReactNode;
  onChanged(): void;
}

export function PasswordForm({ present, className, children, onChanged }: PasswordFormProps) {
  const { t } = useText();
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const [again, setAgain] = useState("");
  const change = useMutation({
    mutationFn: () => changePassword({ currentPassword, newPassword }),
    onSuccess() {
      for (const clear of [setCurrent, setNew, setAgain]) clear("");
      onChanged();
    },
  });
  const differs = again !== "" && again !== newPassword;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!differs) change.mutate();
  }
  return (
    <form className={className} onSubmit={submit}>
      {children}
      <TextField
        label={present}
        value={currentPassword}
        onChange={setCurrent}
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        label={t("password.new")}
        hint={t("password.new_hint")}
        value={newPassword}
        onChange={setNew}
        type="password"
        autoComplete="new-password"
        minLength={SHORTEST}
        required
      />
      <TextField
        label={t("password.again")}
        value={again}
        onChange={setAgain}
        type="password"
        autoComplete="new-password"
        aria-invalid={differs}
        required
      />
      {differs ? <Notice title={t("password.differs")} tone="failure" /> : <Refusal error={change.error} />}
      <button type="submit" className="button" disabled={change.isPending}>
        {t("password.change")}
      </button>
    </form>
  );
}
