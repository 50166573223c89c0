/** The cross in the corner of whatever lies over the map. */
export function CloseButton({ label, onClose }: { label: string; onClose(): void }) {
  return (
    <button type="button" className="card-close" aria-label={label} onClick={onClose}>
      <Cross size={16} />
    </button>
  );
}

/** @param size CSS px */
export function Cross({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
