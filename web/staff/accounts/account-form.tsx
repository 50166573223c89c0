/** What an account is made of; the user name of one that is there stays. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ROLES, type Role } from "../../../data/staff.ts";
import { Refusal } from "../../kit/refusal.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useText } from "../../words/use-text.ts";
import type { Account, NewAccount } from "../api/accounts.ts";
import { providerQuery } from "../api/auth.ts";
import { ScopeFields } from "./scope-fields.tsx";
import "../shell/words.ts";
import "./words.ts";

interface AccountFormProps<Answer> {
  /** Null for a new one. */
  account: Account | null;
  /** One's own account keeps its role. */
  own?: boolean;
  send(values: NewAccount): Promise<Answer>;
  onSent(answer: Answer): void;
  onCancel(): void;
}

export function AccountForm<Answer>({ account, own, send, onSent, onCancel }: AccountFormProps<Answer>) {
  const { t } = useText();
  const [username, setUsername] = useState(account?.username ?? "");
  const [name, setName] = useState(account?.name ?? "");
  const [role, setRole] = useState<Role>(account?.role ?? "editor");
  const [email, setEmail] = useState(account?.email ?? "");
  const provider = useQuery(providerQuery).data?.name;
  const [scope, setScope] = useState<NewAccount["scope"]>(account?.scope ?? { kind: "provinces", codes: [] });
  const sending = useMutation({
    mutationFn: () => send({ username, name, role, scope, email: email.trim() || null }),
    onSuccess: onSent,
  });
  const nowhere = scope.kind === "provinces" && scope.codes.length === 0;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!nowhere) sending.mutate();
  }
  return (
    <form className="account-form" onSubmit={submit}>
      {!account && (
        <TextField
          label={t("accounts.username")}
          hint={t("accounts.username_hint")}
          value={username}
          onChange={setUsername}
          pattern="[a-zA-Z0-9._]{3,40}"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )}
      <TextField
        label={t("accounts.name")}
        value={name}
        onChange={setName}
        maxLength={120}
        autoComplete="off"
        required
      />
      {provider && (
        <TextField
          label={t("accounts.email", { provider })}
          hint={t(account?.linked ? "accounts.email_linked_hint" : "accounts.email_hint")}
          value={email}
          onChange={setEmail}
          type="email"
          autoComplete="off"
          maxLength={254}
        />
      )}
      <label className="select">
        <span className="field-label">{t("accounts.role")}</span>
        <select
          value={role}
          disabled={own}
          onChange={(event) => setRole(ROLES.find((each) => each === event.target.value) ?? role)}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {t(`staff.role_${each}`)}
            </option>
          ))}
        </select>
        <span className="hint">{t(`accounts.role_hint_${role}`)}</span>
      </label>
      <ScopeFields scope={scope} onChange={setScope} />
      <Refusal error={sending.error} />
      <div className="account-actions">
        <button type="submit" className="button" disabled={sending.isPending || nowhere}>
          {t("accounts.save")}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {t("accounts.cancel")}
        </button>
      </div>
    </form>
  );
}
