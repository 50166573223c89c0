/** Filters, columns and order under a name of one's own: saved, opened, renamed, deleted. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { Refusal } from "../../../kit/refusal.tsx";
import { useText } from "../../../words/use-text.ts";
import { formatQuestion, parseQuestion, type RecordsQuestion } from "../question.ts";
import { deleteView, renameView, type SavedView, savedViewsQuery, saveView } from "./queries.ts";
import "./words.ts";

interface SavedViewsProps {
  question: RecordsQuestion;
  onAsk(question: RecordsQuestion): void;
}

export function SavedViews({ question, onAsk }: SavedViewsProps) {
  const { t } = useText();
  const client = useQueryClient();
  const views = useQuery(savedViewsQuery).data ?? [];
  const search = formatQuestion(question, "").replace(/^\?/, "");
  const saving = useMutation({
    mutationFn: (name: string) => saveView({ name, search }),
    onSuccess: () => client.invalidateQueries(savedViewsQuery),
  });
  return (
    <details className="facet saved-views">
      <summary>{t("views.title", { count: views.length })}</summary>
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <SavedViewItem
              key={view.id}
              view={view}
              current={view.search === search}
              onOpen={() => onAsk(parseQuestion(view.search))}
            />
          ))}
        </ul>
      )}
      <NameForm label={t("views.name")} action={t("views.save")} onName={(name) => saving.mutate(name)} />
      <Refusal error={saving.error} />
    </details>
  );
}

interface SavedViewItemProps {
  view: SavedView;
  /** Whether it is what is shown. */
  current: boolean;
  onOpen(): void;
}

function SavedViewItem({ view, current, onOpen }: SavedViewItemProps) {
  const { t } = useText();
  const client = useQueryClient();
  const [naming, name] = useState(false);
  const onSuccess = () => client.invalidateQueries(savedViewsQuery);
  const renaming = useMutation({ mutationFn: (next: string) => renameView(view.id, next), onSuccess });
  const deleting = useMutation({ mutationFn: () => deleteView(view.id), onSuccess });
  return (
    <li>
      <button type="button" className="link-button" aria-current={current ? "true" : undefined} onClick={onOpen}>
        {view.name}
      </button>
      <span className="saved-view-actions">
        <button type="button" className="link-button" aria-expanded={naming} onClick={() => name(!naming)}>
          {t("views.rename")}
          <span className="unseen"> {view.name}</span>
        </button>
        <button type="button" className="link-button" disabled={deleting.isPending} onClick={() => deleting.mutate()}>
          {t("views.delete")}
          <span className="unseen"> {view.name}</span>
        </button>
      </span>
      {naming && (
        <NameForm
          label={t("views.new_name")}
          action={t("views.rename_save")}
          initial={view.name}
          onName={(next) => {
            renaming.mutate(next);
            name(false);
          }}
        />
      )}
      <Refusal error={renaming.error ?? deleting.error} />
    </li>
  );
}

interface NameFormProps {
  label: string;
  action: string;
  initial?: string;
  onName(name: string): void;
}

function NameForm({ label, action, initial = "", onName }: NameFormProps) {
  const id = useId();
  const [name, setName] = useState(initial);
  function submit(event: FormEvent) {
    event.preventDefault();
    onName(name.trim());
    setName("");
  }
  return (
    <form className="saved-view-name" onSubmit={submit}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-box">
        <input
          id={id}
          value={name}
          maxLength={100}
          required
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <button type="submit" className="button button-quiet" disabled={name.trim() === ""}>
        {action}
      </button>
    </form>
  );
}
