/** One field of many records: chosen, looked at record by record, and sent for approval as one set. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Programme } from "../../../../data/programme.ts";
import { sharedFields } from "../../../../data/record-fields.ts";
import { formatNumber } from "../../../figures/format.ts";
import { CloseButton } from "../../../kit/close-button.tsx";
import { Refusal } from "../../../kit/refusal.tsx";
import { useText } from "../../../words/use-text.ts";
import { RecordFieldControl } from "../edit/fields.tsx";
import "../edit/edit.css";
import { ManyPreview } from "./many-preview.tsx";
import { ManyProblems } from "./many-problems.tsx";
import { discard, draft } from "./queries.ts";
import "./words.ts";

interface ManyFormProps {
  programme: Programme;
  keys: readonly string[];
  onLeaveOut(keys: ReadonlySet<string>): void;
  /** Called with the set of changes that waits now. */
  onSent(changeSet: string): void;
  onClose(): void;
}

export default function ManyForm({ programme, keys, onLeaveOut, onSent, onClose }: ManyFormProps) {
  const { t, pick, language } = useText();
  const client = useQueryClient();
  const fields = sharedFields(programme);
  const [name, setName] = useState(fields[0]?.name ?? "");
  const [value, setValue] = useState("");
  const field = fields.find((each) => each.name === name);
  const looking = useMutation({
    mutationFn: () => draft({ programme: programme.id, keys: [...keys], field: name, value }),
  });
  const seen = looking.data;
  function forget() {
    if (seen?.id) void discard(seen.id).catch(() => undefined);
    looking.reset();
  }
  function look(event: FormEvent) {
    event.preventDefault();
    looking.mutate();
  }
  return (
    <section className="record-detail" aria-label={t("many.title")}>
      <header>
        <h2>{t("many.heading", { total: formatNumber(keys.length, language), programme: pick(programme.short) })}</h2>
        <CloseButton
          label={t("many.close")}
          onClose={() => {
            forget();
            onClose();
          }}
        />
      </header>
      {!seen?.id && field && (
        <form className="edit-form" aria-label={t("many.title")} onSubmit={look} noValidate>
          <div className="field">
            <label className="field-label" htmlFor="many-field">
              {t("many.field")}
            </label>
            <div className="select">
              <select
                id="many-field"
                value={name}
                onChange={(event) => {
                  setName(event.target.value);
                  setValue("");
                  looking.reset();
                }}
              >
                {fields.map((each) => (
                  <option key={each.name} value={each.name}>
                    {pick(each.title)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <RecordFieldControl
            key={name}
            field={field}
            value={value}
            issues={[]}
            onChange={(next) => {
              setValue(next);
              looking.reset();
            }}
          />
          <p className="hint">{t("many.empty")}</p>
          {seen && (
            <ManyProblems
              draft={seen}
              onLeaveOut={(wrong) => {
                looking.reset();
                onLeaveOut(wrong);
              }}
            />
          )}
          <Refusal error={looking.error} />
          <button type="submit" className="button" disabled={looking.isPending || keys.length === 0}>
            {t(looking.isPending ? "many.looking" : "many.look")}
          </button>
        </form>
      )}
      {seen?.id && seen.counts && (
        <ManyPreview
          id={seen.id}
          programme={programme.id}
          counts={seen.counts}
          onBack={forget}
          onSent={(changeSet) => {
            void client.invalidateQueries({ queryKey: ["staff"] });
            onSent(changeSet);
          }}
        />
      )}
    </section>
  );
}
