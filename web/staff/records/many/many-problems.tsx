/** Why nothing was staged: what is wrong with which record, or that all hold the value already. */
import { useText } from "../../../words/use-text.ts";
import type { Draft } from "./queries.ts";
import "./words.ts";

interface ManyProblemsProps {
  draft: Draft;
  onLeaveOut(keys: ReadonlySet<string>): void;
}

export function ManyProblems({ draft, onLeaveOut }: ManyProblemsProps) {
  const { t, language } = useText();
  const errors = draft.issues.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return <p role="status">{t("many.same")}</p>;
  const wrong = new Set(errors.map(({ key }) => key));
  return (
    <div role="alert">
      <p className="fault">{t("many.wrong", { count: wrong.size })}</p>
      <ul className="many-problems">
        {errors.map((issue) => (
          <li key={`${issue.key} ${issue.column} ${issue[language]}`}>
            <strong>{issue.key}</strong> {issue[language]}
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={() => onLeaveOut(wrong)}>
        {t("many.leave_out", { count: wrong.size })}
      </button>
    </div>
  );
}
