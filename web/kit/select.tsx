import { WholeWords } from "./whole-words.tsx";

export interface Option {
  value: string;
  label: string;
  /** What is written where it is chosen; the label, if nothing else. */
  short?: string;
}

interface SelectProps {
  label: string;
  /** The label is only heard. */
  unseen?: boolean;
  value: string;
  options: readonly Option[];
  disabled?: boolean;
  className?: string;
  onChoose(value: string): void;
}

/**
 * A labelled choice among a few. Browsers write what is chosen on one line and cut it there, so it stands over the control
 * as text, which takes as many lines as it needs.
 */
export function Select({ label, unseen, value, options, disabled, className, onChoose }: SelectProps) {
  const chosen = options.find((option) => option.value === value);
  return (
    <label className={className ? `select ${className}` : "select"}>
      <span className={unseen ? "unseen" : "field-label"}>{label}</span>
      <span className="select-box">
        <select value={value} disabled={disabled} onChange={(event) => onChoose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="select-chosen" aria-hidden="true">
          <WholeWords>{chosen?.short ?? chosen?.label ?? ""}</WholeWords>
        </span>
      </span>
    </label>
  );
}
