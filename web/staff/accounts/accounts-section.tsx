/** Accounts: adding one, and what may be done with those that are there. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { accountsQuery, addAccount, type OneTimePassword } from "../api/accounts.ts";
import { AccountForm } from "./account-form.tsx";
import { AccountItem } from "./account-item.tsx";
import { OncePassword } from "./once-password.tsx";
import "./accounts.css";
import "./words.ts";

export default function AccountsSection() {
  const { t } = useText();
  const client = useQueryClient();
  const query = useQuery(accountsQuery);
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState<OneTimePassword | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: ["staff"] });
  function onPassword(password: OneTimePassword) {
    setAdding(false);
    setTold(password);
    void refresh();
  }
  return (
    <div className="accounts">
      <h1>{t("accounts.title")}</h1>
      {told && <OncePassword told={told} onDone={() => setTold(null)} />}
      {adding ? (
        <section className="account-card" aria-labelledby="accounts-add">
          <h2 id="accounts-add">{t("accounts.add")}</h2>
          <AccountForm account={null} send={addAccount} onSent={onPassword} onCancel={() => setAdding(false)} />
        </section>
      ) : (
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {t("accounts.add")}
        </button>
      )}
      <section className="account-card" aria-labelledby="accounts-list">
        <h2 id="accounts-list">{t("accounts.list")}</h2>
        <Loaded query={query} waiting={<Skeleton lines={5} height={52} />}>
          {({ items }) => (
            <ul className="account-list">
              {items.map((account) => (
                <AccountItem key={account.id} account={account} onChanged={refresh} onPassword={onPassword} />
              ))}
            </ul>
          )}
        </Loaded>
      </section>
    </div>
  );
}
