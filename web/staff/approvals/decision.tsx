/** Approve, or reject with a reason. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Refusal } from "../../kit/refusal.tsx";
import { Notice } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useText } from "../../words/use-text.ts";
import { approve, reject } from "./queries.ts";
import "./words.ts";

export function Decision({ id, isOwn }: { id: string; isOwn: boolean }) {
  const { t } = useText();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const onSuccess = () => client.invalidateQueries({ queryKey: ["staff"] });
  const approving = useMutation({ mutationFn: () => approve(id), onSuccess });
  const rejecting = useMutation({ mutationFn: () => reject(id, reason), onSuccess });
  const busy = approving.isPending || rejecting.isPending;
  function submit(event: FormEvent) {
    event.preventDefault();
    rejecting.mutate();
  }
  return (
    <section className="decision" aria-label={t("approvals.decision")}>
      {isOwn ? (
        <Notice title={t("approvals.own")} />
      ) : (
        <button type="button" className="button" disabled={busy} onClick={() => approving.mutate()}>
          {t("approvals.approve")}
        </button>
      )}
      <form onSubmit={submit}>
        <TextField label={t("approvals.why")} value={reason} onChange={setReason} maxLength={500} required />
        <button type="submit" className="button button-quiet" disabled={busy}>
          {t("approvals.reject")}
        </button>
      </form>
      <Refusal error={approving.error ?? rejecting.error} />
    </section>
  );
}
