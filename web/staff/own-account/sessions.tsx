/** Where the person is signed in. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { formatMoment } from "../../figures/format.ts";
import { Refusal } from "../../kit/refusal.tsx";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { signOutEverywhere } from "../api/auth.ts";
import { endSession, sessionsQuery } from "../api/sessions.ts";
import { browserName } from "./browser-name.ts";
import "./words.ts";

export function Sessions() {
  const { t, language } = useText();
  const client = useQueryClient();
  const query = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: endSession,
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const leave = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => window.location.assign("/staff") });
  return (
    <section className="account-card" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{t("own_account.sessions")}</h2>
      <Loaded query={query} waiting={<Skeleton lines={2} height={44} />}>
        {({ items }) => (
          <ul className="account-list">
            {items.map(({ id, since, user_agent, address, present }) => (
              <li key={id}>
                <p>
                  {browserName(user_agent ?? "") ?? t("own_account.unknown_browser")} {address}
                  <span className="hint">
                    {t("own_account.session_since", { time: formatMoment(since, language) })}
                  </span>
                </p>
                {present ? (
                  <strong>{t("own_account.session_this")}</strong>
                ) : (
                  <button type="button" className="link-button" disabled={end.isPending} onClick={() => end.mutate(id)}>
                    {t("own_account.session_end")}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Refusal error={end.error ?? leave.error} />
      <button type="button" className="button button-quiet" disabled={leave.isPending} onClick={() => leave.mutate()}>
        {t("own_account.sign_out_everywhere")}
      </button>
    </section>
  );
}
