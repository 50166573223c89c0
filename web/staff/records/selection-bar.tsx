/** How many records are chosen, and what can be done with them together. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { programmeById } from "../../../data/programmes/index.ts";
import { MOST_TOGETHER } from "../../../data/record-fields.ts";
import { formatNumber } from "../../figures/format.ts";
import { Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { meQuery } from "../api/me.ts";
import "../changes/words.ts";
import { StepLink } from "../shell/step-link.tsx";
import { chosenTogether } from "./many/chosen.ts";
import "./many/words.ts";
import { pointsQuery } from "./queries.ts";
import type { RecordsQuestion } from "./question.ts";
import { recordId } from "./record-id.ts";
import "./words.ts";

const ManyForm = lazy(() => import("./many/many-form.tsx"));

interface SelectionBarProps {
  question: RecordsQuestion;
  selected: ReadonlySet<string>;
  onSelect(selected: ReadonlySet<string>): void;
}

export function SelectionBar({ question, selected, onSelect }: SelectionBarProps) {
  const { t, language } = useText();
  const mayEdit = useQuery(meQuery).data?.permissions.includes("records.edit") ?? false;
  const some = selected.size > 0;
  const points = useQuery({ ...pointsQuery(question), enabled: some }).data;
  const [editing, edit] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const together = chosenTogether(selected);
  const one = typeof together === "object" ? together : null;
  const programme = one && programmeById(one.programme);
  const reason =
    one && one.keys.length > MOST_TOGETHER
      ? t("many.too_many", { most: formatNumber(MOST_TOGETHER, language) })
      : typeof together === "string"
        ? t(`many.${together}`)
        : null;
  const whole = points && points.total === points.ids.length && !points.ids.every((id) => selected.has(id));
  return (
    <>
      {sent !== null && (
        <p className="records-selection" role="status">
          {t("many.sent")}{" "}
          <StepLink path="/staff/approvals" search={`?set=${sent}`}>
            {t("changes.see", { id: sent })}
          </StepLink>
        </p>
      )}
      {some && (
        <div className="records-selection">
          <span role="status">{t("records.selected", { count: selected.size })}</span>
          {whole && (
            <button type="button" className="link-button" onClick={() => onSelect(new Set(points.ids))}>
              {t("records.select_all", { total: formatNumber(points.total, language) })}
            </button>
          )}
          <button type="button" className="link-button" onClick={() => onSelect(new Set())}>
            {t("records.select_none")}
          </button>
          {mayEdit && reason === null && !editing && (
            <button type="button" className="button" onClick={() => edit(true)}>
              {t("many.open")}
            </button>
          )}
          {mayEdit && reason !== null && <span className="hint">{reason}</span>}
        </div>
      )}
      {editing && one && programme && reason === null && (
        <Suspense fallback={<Skeleton lines={4} height={44} />}>
          <ManyForm
            key={one.keys.join(" ")}
            programme={programme}
            keys={one.keys}
            onLeaveOut={(wrong) => {
              const id = (key: string) => recordId({ programme: one.programme, origin: "real", key });
              onSelect(new Set(one.keys.filter((key) => !wrong.has(key)).map(id)));
            }}
            onSent={(changeSet) => {
              setSent(changeSet);
              edit(false);
              onSelect(new Set());
            }}
            onClose={() => edit(false)}
          />
        </Suspense>
      )}
    </>
  );
}
