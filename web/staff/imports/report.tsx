/** What is to be said of a file, row by row, and what a person can choose to mend it here. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { programmeById } from "../../../data/programmes/index.ts";
import { importColumns } from "../../../data/reading/columns.ts";
import { Refusal } from "../../kit/refusal.tsx";
import { useText } from "../../words/use-text.ts";
import { annotatedAddress, type Choices, type Job, sendAgain } from "./queries.ts";
import { SelectField } from "./select-field.tsx";
import "./words.ts";

const NOT_LOADED = "-";

export function Report({ job, onAgain }: { job: Job; onAgain(job: Job): void }) {
  const { t, pick, language } = useText();
  const [mapping, setMapping] = useState<NonNullable<Choices["mapping"]>>({});
  const [places, setPlaces] = useState<NonNullable<Choices["places"]>>({});
  const again = useMutation({ mutationFn: () => sendAgain(job.id, { mapping, places }), onSuccess: onAgain });
  const unknown = job.headings.filter(({ kind }) => kind === "unknown");
  const programme = programmeById(job.programme);
  const columns = programme ? importColumns(programme) : [];
  const isChosen = Object.keys(mapping).length + Object.keys(places).length > 0;
  if (job.errors + job.warnings === 0) return null;
  return (
    <section className="import-report" aria-labelledby="import-report">
      <h2 id="import-report">
        {job.errors > 0 ? t("imports.errors", { total: job.errors.toLocaleString() }) : t("imports.no_errors")}
        {job.warnings > 0 && ` · ${t("imports.warnings", { total: job.warnings.toLocaleString() })}`}
      </h2>
      {job.errors > 0 && <p>{t("imports.errors_hint")}</p>}
      <p>
        <a className="button button-quiet" href={annotatedAddress(job.id)} download>
          {t("imports.annotated")}
        </a>
      </p>
      {unknown.length > 0 && (
        <fieldset className="import-mapping">
          <legend>{t("imports.unknown_columns")}</legend>
          {unknown.map(({ title }) => (
            <SelectField
              key={title}
              label={title}
              value={mapping[title] === null ? NOT_LOADED : (mapping[title] ?? "")}
              onChange={(name) => setMapping({ ...mapping, [title]: name === NOT_LOADED || name === "" ? null : name })}
              choices={[
                ["", t("imports.choose_column")],
                [NOT_LOADED, t("imports.not_loaded")],
                ...columns.map((column) => [column.name, pick(column.title)] as const),
              ]}
            />
          ))}
        </fieldset>
      )}
      <ol className="import-issues">
        {job.issues.map((issue) => (
          <li key={`${issue.row} ${issue.column} ${issue.th}`} className={`issue-${issue.severity}`}>
            <p>
              <span className="unseen">{t(`imports.${issue.severity}`)}: </span>
              {issue[language]}
            </p>
            {issue.candidates.length > 0 && (
              <SelectField
                label={t("imports.candidates", { row: issue.row })}
                value={places[issue.row] ?? ""}
                onChange={(code) => setPlaces({ ...places, [issue.row]: code })}
                choices={[
                  ["", t("imports.choose_lao")],
                  ...issue.candidates.map(
                    (area) =>
                      [area.code, `${area.code} ${area[`name_${language}`]} ${area[`within_${language}`]}`] as const,
                  ),
                ]}
              />
            )}
          </li>
        ))}
      </ol>
      {job.errors + job.warnings > job.issues.length && <p className="hint">{t("imports.more_issues")}</p>}
      <Refusal error={again.error} />
      {isChosen && (
        <button type="button" className="button" disabled={again.isPending} onClick={() => again.mutate()}>
          {t("imports.again")}
        </button>
      )}
    </section>
  );
}
