import type { ReactNode } from "react";

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose(value: string): void;
}

/** A labelled choice among a few. */
export function Select({ label, value, options, onChoose }: SelectProps): ReactNode {
  return (
    <label className="select">
      <span className="field-label">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
