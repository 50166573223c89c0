/** The patterns of looks in drawings: the same strokes and dots as on the map of the explorer. */
import { type Look, PATTERN_INK } from "../../data/looks.ts";

export function patternFill(pattern: NonNullable<Look["pattern"]>): string {
  return `url(#pattern-${pattern})`;
}

/** Stands once in each drawing that fills with them. */
export function Patterns() {
  return (
    <defs>
      <pattern id="pattern-hatch" width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" stroke={PATTERN_INK.hatch} />
      </pattern>
      <pattern id="pattern-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="0.8" fill={PATTERN_INK.dots} />
      </pattern>
    </defs>
  );
}

/** How areas look, as a key beside the words for it. */
export function KeySwatch({ look }: { look: Look }) {
  return (
    <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
      <rect width="20" height="14" fill={look.colour} />
      {look.pattern && <rect width="20" height="14" fill={patternFill(look.pattern)} />}
    </svg>
  );
}
