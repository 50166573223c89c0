/** One account, and what may be done with it. What ends somebody's way in is asked about first. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../kit/refusal.tsx";
import { useText } from "../../words/use-text.ts";
import { type Account, changeAccount, type OneTimePassword, resetAccount } from "../api/accounts.ts";
import { meQuery } from "../api/me.ts";
import { ScopeText } from "../shell/scope-text.tsx";
import { AccountForm } from "./account-form.tsx";
import "../shell/words.ts";
import "./words.ts";

interface AccountItemProps {
  account: Account;
  onChanged(): Promise<void>;
  onPassword(told: OneTimePassword): void;
}

export function AccountItem({ account, onChanged, onPassword }: AccountItemProps) {
  const { t } = useText();
  const own = useQuery(meQuery).data?.username === account.username;
  const [doing, setDoing] = useState<"edit" | "disable" | "reset" | null>(null);
  const close = () => setDoing(null);
  const act = useMutation({
    mutationFn: async () => {
      if (doing === "reset") onPassword(await resetAccount(account.id));
      else await changeAccount(account.id, { disabled: !account.disabled });
    },
    onSuccess: () => {
      close();
      return onChanged();
    },
  });
  const states = [
    account.disabled && t("accounts.is_disabled"),
    account.must_change_password && t("accounts.is_new"),
    account.two_factor && t("accounts.has_second"),
    account.email && t(account.linked ? "accounts.is_linked" : "accounts.is_awaited", { email: account.email }),
  ].filter(Boolean);
  return (
    <li>
      <p>
        <strong>{account.name}</strong> {account.username}
        <span className="hint">
          {t(`staff.role_${account.role}`)} · <ScopeText scope={account.scope} />
          {states.length > 0 && ` · ${states.join(" · ")}`}
        </span>
      </p>
      <div className="account-actions">
        <button type="button" className="link-button" onClick={() => setDoing("edit")}>
          {t("accounts.edit")}
          <span className="unseen"> {account.username}</span>
        </button>
        {!own && (
          <>
            <button type="button" className="link-button" onClick={() => setDoing("reset")}>
              {t("accounts.reset")}
              <span className="unseen"> {account.username}</span>
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => (account.disabled ? act.mutate() : setDoing("disable"))}
            >
              {t(account.disabled ? "accounts.enable" : "accounts.disable")}
              <span className="unseen"> {account.username}</span>
            </button>
          </>
        )}
      </div>
      {doing === "edit" && (
        <section className="account-doing" aria-label={t("accounts.edit_of", { name: account.username })}>
          <AccountForm
            account={account}
            own={own}
            send={({ name, role, scope, email }) =>
              changeAccount(account.id, { name, scope, email, ...(!own && { role }) })
            }
            onSent={() => {
              close();
              void onChanged();
            }}
            onCancel={close}
          />
        </section>
      )}
      {(doing === "disable" || doing === "reset") && (
        <div className="account-doing" role="alert">
          <p>{t(`accounts.${doing}_sure`, { name: account.name })}</p>
          <div className="account-actions">
            <button type="button" className="button" disabled={act.isPending} onClick={() => act.mutate()}>
              {t(`accounts.${doing}`)}
            </button>
            <button type="button" className="button button-quiet" onClick={close}>
              {t("accounts.cancel")}
            </button>
          </div>
        </div>
      )}
      <Refusal error={act.error} />
    </li>
  );
}
