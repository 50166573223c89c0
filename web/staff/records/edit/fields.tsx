/** One field for each kind of value that the registry knows. */
import type { ReactNode } from "react";
import type { RecordField } from "../../../../data/record-fields.ts";
import { useText } from "../../../words/use-text.ts";
import { Day } from "../../dates/day.tsx";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

function line(inputMode: "text" | "decimal" | "numeric") {
  return function Line({ field, value, issues, onChange }: FieldProps) {
    return (
      <FieldFrame field={field} issues={issues}>
        {(control) => (
          <div className="field-box">
            <input
              {...control}
              inputMode={inputMode}
              value={value}
              autoComplete="off"
              onChange={(event) => onChange(event.target.value)}
            />
          </div>
        )}
      </FieldFrame>
    );
  };
}

function ChoiceField({ field, value, issues, onChange }: FieldProps) {
  const { t, pick } = useText();
  return (
    <FieldFrame field={field} issues={issues}>
      {(control) => (
        <div className="select">
          <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
            <option value="">{t("edit.unknown")}</option>
            {Object.entries(field.choices ?? {}).map(([key, title]) => (
              <option key={key} value={key}>
                {pick(title)}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  );
}

function FlagsField({ field, value, issues, onChange }: FieldProps) {
  const { pick } = useText();
  const chosen = value.split(";").filter(Boolean);
  const toggle = (key: string) =>
    onChange((chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]).join(";"));
  return (
    <FieldFrame field={field} issues={issues} group>
      {() =>
        Object.entries(field.choices ?? {}).map(([key, title]) => (
          <label key={key} className="edit-flag">
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            {pick(title)}
          </label>
        ))
      }
    </FieldFrame>
  );
}

function DateField({ field, value, issues, onChange }: FieldProps) {
  const { pick } = useText();
  return (
    <FieldFrame field={field} issues={issues} group>
      {(control) => (
        <Day
          label={pick(field.title)}
          describedBy={control["aria-describedby"]}
          invalid={control["aria-invalid"]}
          value={value}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  );
}

const Decimal = line("decimal");

/** The LAO is chosen beside the point, by `place-fields.tsx`. */
const FIELDS: Readonly<Record<Exclude<RecordField["kind"], "lao">, (props: FieldProps) => ReactNode>> = {
  text: line("text"),
  number: Decimal,
  degrees: Decimal,
  year: line("numeric"),
  date: DateField,
  choice: ChoiceField,
  flags: FlagsField,
};

export function RecordFieldControl(props: FieldProps) {
  if (props.field.kind === "lao") return null;
  const Field = FIELDS[props.field.kind];
  return <Field {...props} />;
}
