/** Taking a published set back, with what later sets changed said first. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../kit/refusal.tsx";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { laterQuery, takeBack } from "./queries.ts";
import "./words.ts";

export function TakingBack({ id }: { id: string }) {
  const { t } = useText();
  const [isAsked, ask] = useState(false);
  if (isAsked) return <Asked id={id} />;
  return (
    <section className="decision">
      <button type="button" className="button button-quiet" onClick={() => ask(true)}>
        {t("approvals.take_back")}
      </button>
    </section>
  );
}

function Asked({ id }: { id: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const query = useQuery(laterQuery(id));
  const revert = useMutation({
    mutationFn: (despiteLater: boolean) => takeBack(id, despiteLater),
    onSuccess: () => client.invalidateQueries({ queryKey: ["staff"] }),
  });
  return (
    <section className="decision" aria-label={t("approvals.take_back")}>
      <Loaded query={query} waiting={<Skeleton lines={2} height={32} />}>
        {({ total, items }) => (
          <>
            <p>
              {total === 0 ? t("approvals.nothing_later") : t("approvals.later", { total: total.toLocaleString() })}
            </p>
            <ul>
              {items.map(({ key, change_set }) => (
                <li key={key}>{t("approvals.later_one", { key, set: change_set })}</li>
              ))}
            </ul>
            <button
              type="button"
              className="button"
              disabled={revert.isPending}
              onClick={() => revert.mutate(total > 0)}
            >
              {total === 0 ? t("approvals.take_back_now") : t("approvals.take_back_with_later")}
            </button>
          </>
        )}
      </Loaded>
      <Refusal error={revert.error} />
    </section>
  );
}
