/** What headings of earlier files were chosen to be: changed here, or forgotten, so that they are asked about again. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { programmeById } from "../../../../data/programmes/index.ts";
import { importColumns } from "../../../../data/reading/columns.ts";
import { Refusal } from "../../../kit/refusal.tsx";
import { useText } from "../../../words/use-text.ts";
import { SelectField } from "../select-field.tsx";
import { changeHeading, forgetHeading, type HeadingChoice, headingsQuery } from "./queries.ts";
import "../words.ts";
import "./words.ts";

/** A value of the list; no column is called so. */
const NOT_LOADED = "-";

export function RememberedHeadings({ programme }: { programme: string }) {
  const { t } = useText();
  const { data: choices = [] } = useQuery(headingsQuery(programme));
  if (choices.length === 0) return null;
  return (
    <details className="import-remembered">
      <summary>{t("remembered.title", { count: choices.length })}</summary>
      <p className="hint">{t("remembered.hint")}</p>
      <ul>
        {choices.map((choice) => (
          <Remembered key={choice.heading} programme={programme} choice={choice} />
        ))}
      </ul>
    </details>
  );
}

function Remembered({ programme, choice: { heading, field } }: { programme: string; choice: HeadingChoice }) {
  const { t, pick } = useText();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries(headingsQuery(programme));
  const changing = useMutation({
    mutationFn: (next: string) => changeHeading({ programme, heading, field: next === NOT_LOADED ? null : next }),
    onSuccess,
  });
  const forgetting = useMutation({ mutationFn: () => forgetHeading({ programme, heading }), onSuccess });
  const found = programmeById(programme);
  return (
    <li>
      <SelectField
        label={heading}
        value={field ?? NOT_LOADED}
        onChange={changing.mutate}
        choices={[
          [NOT_LOADED, t("imports.not_loaded")],
          ...(found ? importColumns(found) : []).map(({ name, title }) => [name, pick(title)] as const),
        ]}
      />
      <button
        type="button"
        className="button button-quiet"
        disabled={forgetting.isPending}
        onClick={() => forgetting.mutate()}
      >
        {t("remembered.forget")}
        <span className="unseen"> {heading}</span>
      </button>
      <Refusal error={changing.error ?? forgetting.error} />
    </li>
  );
}
