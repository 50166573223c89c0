/** Both versions of a record that somebody else changed meanwhile, beside what was typed: only the fields that differ. */
import type { RecordField } from "../../../../data/record-fields.ts";
import { Notice } from "../../../kit/states.tsx";
import { useText } from "../../../words/use-text.ts";
import { shownText } from "../record-values.ts";
import type { Typed } from "./check.ts";
import "./words.ts";

interface ConflictProps {
  fields: readonly RecordField[];
  seen: Typed;
  now: Typed;
  typed: Typed;
  onRebase(): void;
  onDrop(): void;
}

export function Conflict({ fields, seen, now, typed, onRebase, onDrop }: ConflictProps) {
  const text = useText();
  const { t, pick } = text;
  const differing = fields.filter(({ name }) => seen[name] !== now[name] || now[name] !== typed[name]);
  const shown = (field: RecordField, value: string | undefined) =>
    shownText(field.kind === "flags" ? value?.split(";").filter(Boolean) : value, field, text) ?? "–";
  return (
    <Notice title={t("edit.stale")} tone="failure">
      <p>{t("edit.stale_text")}</p>
      <div className="edit-conflict">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("edit.field")}</th>
              <th scope="col">{t("edit.seen")}</th>
              <th scope="col">{t("edit.now")}</th>
              <th scope="col">{t("edit.typed")}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <tr key={field.name}>
                <th scope="row">{pick(field.title)}</th>
                <td>{shown(field, seen[field.name])}</td>
                <td>{shown(field, now[field.name])}</td>
                <td>{shown(field, typed[field.name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="button" onClick={onRebase}>
        {t("edit.rebase")}
      </button>
      <button type="button" className="link-button" onClick={onDrop}>
        {t("edit.drop")}
      </button>
    </Notice>
  );
}
