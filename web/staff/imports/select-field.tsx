import { useId } from "react";

interface SelectFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  choices: readonly (readonly [value: string, text: string])[];
}

export function SelectField({ label, value, onChange, choices }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="select">
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {choices.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
