/** The label of a field, its marks, and what is wrong with what stands in it. */
import { type ReactNode, useId } from "react";
import type { RecordField } from "../../../../data/record-fields.ts";
import { useText } from "../../../words/use-text.ts";
import "../words.ts";
import "./words.ts";

/** Something to be told beside a field. */
export interface FieldIssue {
  severity: "error" | "warning";
  text: string;
}

/** What every kind of field is given. */
export interface FieldProps {
  field: RecordField;
  value: string;
  issues: readonly FieldIssue[];
  onChange(value: string): void;
}

/** What the control inside takes over, so that it is read out with its label and its issues. */
interface ControlAttributes {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby": string | undefined;
}

interface FieldFrameProps extends Pick<FieldProps, "field" | "issues"> {
  /** A group of controls has a name of its own in the place of a label. */
  group?: boolean;
  children(control: ControlAttributes): ReactNode;
}

export function FieldFrame({ field, issues, group = false, children }: FieldFrameProps) {
  const { t, pick } = useText();
  const id = useId();
  const told = `${id}-told`;
  const heading = (
    <>
      {pick(field.title)}
      {field.unit && <span className="hint"> ({t(`edit.unit_${field.unit}`)})</span>}
      {field.required && <span className="hint"> *</span>}
      {!field.public && <span className="private-mark">{t("records.private")}</span>}
    </>
  );
  const control = {
    id,
    "aria-invalid": issues.some(({ severity }) => severity === "error"),
    "aria-describedby": issues.length > 0 ? told : undefined,
  };
  const body = (
    <>
      {children(control)}
      {issues.length > 0 && (
        <ul id={told} className="edit-issues">
          {issues.map(({ severity, text }) => (
            <li key={text} data-severity={severity}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
  if (group) {
    return (
      <fieldset className="field">
        <legend className="field-label">{heading}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {heading}
      </label>
      {body}
    </div>
  );
}
