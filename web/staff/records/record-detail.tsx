/** All that is known of one record: what is empty, what staff alone may see, what waits, and what happened to it. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import type { Programme } from "../../../data/programme.ts";
import { programmeById } from "../../../data/programmes/index.ts";
import { expectedFields, recordFields } from "../../../data/record-fields.ts";
import { CloseButton } from "../../kit/close-button.tsx";
import { Notice, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { useMay } from "../api/me.ts";
import "../changes/words.ts";
import { StepLink } from "../shell/step-link.tsx";
import "./edit/words.ts";
import { RecordHistory } from "./history/record-history.tsx";
import { recordQuery, type StaffRecord } from "./queries.ts";
import { shownText, valuesOf } from "./record-values.ts";
import { useShown } from "./use-shown.ts";
import "./words.ts";

const EditForm = lazy(() => import("./edit/edit-form.tsx"));

/** @param listed as the table has it: shown until the record itself comes */
export function RecordDetail({ record: listed, onClose }: { record: StaffRecord; onClose(): void }) {
  const { t, pick, language } = useText();
  const record = useQuery({ ...recordQuery(listed), placeholderData: listed }).data ?? listed;
  const mayEdit = useMay("records.edit");
  const [editing, edit] = useState<StaffRecord | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const programme = programmeById(record.programme);
  const detail = useShown();
  if (!programme) return null;
  const waiting = sent ?? record.waiting;
  return (
    <section ref={detail} className="record-detail" aria-label={t("records.detail")} tabIndex={-1}>
      <header>
        <h2>{record[`title_${language}`] ?? record[`lao_name_${language}`]}</h2>
        <CloseButton label={t("records.close")} onClose={onClose} />
      </header>
      <p className="hint">
        {pick(programme.title)} · {t(`records.origin_${record.origin}`)} · {record.key}
      </p>
      {waiting !== null && (
        <Notice title={t("edit.waiting")}>
          <p>{t("edit.waiting_text")}</p>
          <StepLink path="/staff/approvals" search={`?set=${waiting}`}>
            {t("changes.see", { id: waiting })}
          </StepLink>
        </Notice>
      )}
      {editing ? (
        <Suspense fallback={<Skeleton lines={6} height={44} />}>
          <EditForm
            programme={programme}
            record={editing}
            onCancel={() => edit(null)}
            onSent={(changeSet) => {
              setSent(changeSet);
              edit(null);
            }}
          />
        </Suspense>
      ) : (
        <>
          {mayEdit && record.origin === "real" && (
            <button type="button" className="button" onClick={() => edit(record)}>
              {t("edit.edit")}
            </button>
          )}
          {mayEdit && record.origin === "demo" && <p className="hint">{t("edit.demo")}</p>}
          <Values programme={programme} record={record} />
          {record.origin === "real" && <RecordHistory programme={programme} record={record} />}
        </>
      )}
    </section>
  );
}

function Values({ programme, record }: { programme: Programme; record: StaffRecord }) {
  const text = useText();
  const { t, pick, language } = text;
  const privately = useMay("records.read_private");
  const expected = expectedFields(programme, privately);
  const values = valuesOf(record);
  const fields = recordFields(programme).filter((field) => privately || field.public);
  return (
    <dl>
      {fields.map((field) => {
        const value =
          field.kind === "lao" ? record[`lao_name_${language}`] : shownText(values[field.name], field, text);
        const wanted = expected.includes(field.name) || field.required;
        return (
          <div key={field.name} data-empty={value === null && wanted ? "" : undefined}>
            <dt>
              {pick(field.title)}
              {!field.public && <span className="private-mark">{t("records.private")}</span>}
            </dt>
            <dd>{value ?? (wanted ? t("records.empty") : "–")}</dd>
          </div>
        );
      })}
    </dl>
  );
}
