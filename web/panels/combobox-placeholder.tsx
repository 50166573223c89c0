/** Holds the place of a combobox until its code is there: same label, same size. */
export function ComboboxPlaceholder({ label }: { label: string }) {
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <div className="field-box" aria-hidden="true" />
    </div>
  );
}
