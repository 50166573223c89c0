/** From a file of an office to a change that waits for approval. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../kit/refusal.tsx";
import { Failure, Notice } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import "../changes/words.ts";
import { StepLink } from "../shell/step-link.tsx";
import { OrderForm } from "./order-form.tsx";
import { cancelImport, type Job, jobQuery } from "./queries.ts";
import { Ready } from "./ready.tsx";
import { Report } from "./report.tsx";
import "./imports.css";
import "./words.ts";

export default function ImportsSection() {
  const { t } = useText();
  const [id, follow] = useState<string | null>(null);
  const [handedIn, setHandedIn] = useState<string | null>(null);
  return (
    <div className="imports">
      <h1>{t("imports.title")}</h1>
      {handedIn !== null && (
        <Notice title={t("imports.handed_in", { id: handedIn })}>
          <p>{t("imports.handed_in_hint")}</p>
          <StepLink path="/staff/approvals" search={`?set=${handedIn}`}>
            {t("changes.see", { id: handedIn })}
          </StepLink>
        </Notice>
      )}
      {id === null ? (
        <OrderForm
          onSent={(job) => {
            setHandedIn(null);
            follow(job.id);
          }}
        />
      ) : (
        <Followed
          id={id}
          onFollow={follow}
          onEnd={(changeSet) => {
            setHandedIn(changeSet);
            follow(null);
          }}
        />
      )}
    </div>
  );
}

interface FollowedProps {
  id: string;
  onFollow(id: string): void;
  /** The set that was handed in; null when the person began anew. */
  onEnd(changeSet: string | null): void;
}

function Followed({ id, onFollow, onEnd }: FollowedProps) {
  const { t } = useText();
  const query = useQuery(jobQuery(id));
  const cancel = useMutation({ mutationFn: () => cancelImport(id), onSettled: () => onEnd(null) });
  const job = query.data;
  return (
    <>
      {query.isError && <Failure error={query.error} />}
      {job && <JobOf job={job} onFollow={onFollow} onEnd={onEnd} />}
      <Refusal error={cancel.error} />
      <button type="button" className="button button-quiet" onClick={() => cancel.mutate()}>
        {job?.state === "running" ? t("imports.cancel") : t("imports.other_file")}
      </button>
    </>
  );
}

function JobOf({ job, onFollow, onEnd }: { job: Job } & Omit<FollowedProps, "id">) {
  const { t, pick } = useText();
  if (job.state === "running") {
    return (
      <div className="import-progress" role="status">
        <label>
          {t("imports.running", { file: job.file })}
          <progress max={1} value={job.progress} />
        </label>
      </div>
    );
  }
  return (
    <>
      <p className="import-file">{t("imports.read", { file: job.file, rows: job.rows.toLocaleString() })}</p>
      {job.fault && <Notice title={pick(job.fault)} tone="failure" />}
      <Report key={job.id} job={job} onAgain={(again) => onFollow(again.id)} />
      {job.state === "ready" && <Ready job={job} onHandedIn={onEnd} />}
    </>
  );
}
