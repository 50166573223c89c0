/** One record in a form made from the registry. What was typed stays until it is sent or given up. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { today } from "../../../../data/as-of.ts";
import type { Programme } from "../../../../data/programme.ts";
import { recordFields } from "../../../../data/record-fields.ts";
import { RequestError } from "../../../api/client.ts";
import { Refusal } from "../../../kit/refusal.tsx";
import { useText } from "../../../words/use-text.ts";
import { recordQuery, type StaffRecord } from "../queries.ts";
import { valuesOf } from "../record-values.ts";
import { checkTyped, rebased, type Typed, typedOf } from "./check.ts";
import { Conflict } from "./conflict.tsx";
import { Deletion } from "./deletion.tsx";
import type { FieldIssue } from "./field-frame.tsx";
import { RecordFieldControl } from "./fields.tsx";
import { LaoField } from "./place-fields.tsx";
import { propose } from "./queries.ts";
import "./edit.css";
import "./words.ts";

interface EditFormProps {
  programme: Programme;
  record: StaffRecord;
  /** Called with the set of changes that waits now. */
  onSent(changeSet: string): void;
  onCancel(): void;
}

interface ToldIssue extends FieldIssue {
  column: string | null;
}

export default function EditForm({ programme, record, onSent, onCancel }: EditFormProps) {
  const { t, pick, language } = useText();
  const client = useQueryClient();
  const fields = recordFields(programme);
  const [seen, setSeen] = useState(record);
  const from = typedOf(valuesOf(seen), fields);
  const [typed, setTyped] = useState<Typed>(from);
  const [tried, setTried] = useState(false);
  /** The record as it is now, when it is no longer as it was seen. */
  const [now, setNow] = useState<StaffRecord | null>(null);

  const local = checkTyped(programme, seen.key, typed, today()).map(
    ({ column, severity, message }): ToldIssue => ({ column, severity, text: pick(message) }),
  );
  const sending = useMutation({
    mutationFn: (values: Typed | null) => propose(seen, values),
    async onError(error) {
      if (!(error instanceof RequestError && error.status === 409)) return;
      const current = await client.fetchQuery({ ...recordQuery(seen), staleTime: 0, retry: false }).catch(() => null);
      if (current && current.version !== seen.version) setNow(current);
    },
    onSuccess({ id }) {
      if (id === null) return;
      void client.invalidateQueries({ queryKey: ["staff"] });
      onSent(id);
    },
  });
  const told = (sending.data?.issues ?? []).map(
    (issue): ToldIssue => ({
      column: issue.column,
      severity: issue.severity === "error" ? "error" : "warning",
      text: issue[language],
    }),
  );
  const issues = told.length > 0 ? told : local;
  const wrong = local.some(({ severity }) => severity === "error");
  const changed = (name: string) => typed[name] !== from[name];
  const of = (name: string) => (tried || changed(name) ? issues.filter(({ column }) => column === name) : []);
  const type = (name: string, value: string) => {
    sending.reset();
    setTyped({ ...typed, [name]: value });
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!wrong) sending.mutate(typed);
  }
  function goOnFrom(current: StaffRecord, next: Typed) {
    sending.reset();
    setSeen(current);
    setTyped(next);
    setNow(null);
  }
  const lng = typed.lon;
  const lat = typed.lat;
  const nowTyped = now && typedOf(valuesOf(now), fields);
  return (
    <form className="edit-form" aria-label={t("edit.edit")} onSubmit={submit} noValidate>
      <p className="hint">{t("edit.required")}</p>
      <div className="edit-fields">
        {fields.map((field) =>
          field.kind === "lao" ? (
            <LaoField
              key={field.name}
              label={`${pick(field.title)} *`}
              province={seen.province}
              lao={typed.lao ?? ""}
              point={lng === undefined || lat === undefined ? null : { lng, lat }}
              issues={of(field.name)}
              onChange={(lao) => type("lao", lao)}
            />
          ) : (
            <RecordFieldControl
              key={field.name}
              field={field}
              value={typed[field.name] ?? ""}
              issues={of(field.name)}
              onChange={(value) => type(field.name, value)}
            />
          ),
        )}
      </div>
      {now && nowTyped && (
        <Conflict
          fields={fields}
          seen={from}
          now={nowTyped}
          typed={typed}
          onRebase={() => goOnFrom(now, rebased(typed, from, nowTyped))}
          onDrop={() => goOnFrom(now, nowTyped)}
        />
      )}
      {!now && <Refusal error={sending.error} />}
      {!now && sending.isError && <p className="hint">{t("edit.kept")}</p>}
      {tried && wrong && (
        <p className="fault" role="alert">
          {t("edit.wrong")}
        </p>
      )}
      <div className="edit-actions">
        <button
          type="submit"
          className="button"
          disabled={sending.isPending || now !== null || !fields.some(({ name }) => changed(name))}
        >
          {t(sending.isPending ? "edit.sending" : "edit.send")}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {t("edit.cancel")}
        </button>
        <Deletion disabled={sending.isPending} onDelete={() => sending.mutate(null)} />
      </div>
    </form>
  );
}
