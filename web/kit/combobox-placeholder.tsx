interface ComboboxPlaceholderProps {
  label: string;
  /** What the field will show while nothing is chosen. */
  text: string;
  className?: string;
}

/** Holds the place of a combobox until its code is there: same label, same size, same words. */
export function ComboboxPlaceholder({ label, text, className = "" }: ComboboxPlaceholderProps) {
  return (
    <div className={`field ${className}`}>
      <span className="field-label">{label}</span>
      <div className="field-box field-waiting" aria-hidden="true">
        {text}
      </div>
    </div>
  );
}
