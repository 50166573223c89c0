/** A file without mistakes: what it changes, and handing it in. */
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Refusal } from "../../kit/refusal.tsx";
import { useText } from "../../words/use-text.ts";
import { EffectOf } from "../changes/effect.tsx";
import { changesQuery } from "../changes/queries.ts";
import { SetChanges } from "../changes/set-changes.tsx";
import { type Demonstration, handIn, type Job } from "./queries.ts";
import "./words.ts";

const ANSWERS = ["remove", "keep"] as const;

export function Ready({ job, onHandedIn }: { job: Job; onHandedIn(changeSet: string): void }) {
  const { t } = useText();
  const [demonstration, setDemonstration] = useState<Demonstration>(null);
  const send = useMutation({
    mutationFn: () => handIn(job.id, demonstration),
    onSuccess: ({ change_set }) => onHandedIn(change_set),
  });
  const id = job.change_set ?? "";
  const set = useInfiniteQuery({ ...changesQuery(id), enabled: id !== "" }).data?.pages[0]?.set;
  const { counts } = job;
  if (!counts) return null;
  const changes = counts.added + counts.changed + counts.removed;
  function submit(event: FormEvent) {
    event.preventDefault();
    send.mutate();
  }
  return (
    <>
      <EffectOf programme={job.programme} effect={set?.effect ?? null} />
      <SetChanges id={id} programme={job.programme} counts={counts} />
      <form className="import-submit" onSubmit={submit}>
        {job.asks_demonstration && (
          <fieldset>
            <legend>{t("imports.demonstration")}</legend>
            {ANSWERS.map((answer) => (
              <label key={answer}>
                <input
                  type="radio"
                  name="demonstration"
                  required
                  checked={demonstration === answer}
                  onChange={() => setDemonstration(answer)}
                />
                {t(`imports.demonstration_${answer}`)}
              </label>
            ))}
          </fieldset>
        )}
        <Refusal error={send.error} />
        <button type="submit" className="button" disabled={changes === 0 || send.isPending}>
          {t("imports.submit")}
        </button>
        {changes === 0 && <p className="hint">{t("imports.nothing")}</p>}
      </form>
    </>
  );
}
