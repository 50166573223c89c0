/** Whether parts add up to their total. Published parts often miss it slightly: that is a warning, a large gap an error. */
import type { Bilingual } from "../area.ts";
import type { ImportIssue } from "./issue.ts";

/** Share of the whole by which the parts may miss it before the row is refused. */
const TOLERATED_GAP = 0.01;

/**
 * What is wrong with the parts of a total, or null. Each part may be rounded to a whole unit. With a part missing
 * the others may stay below the total, but not pass it. Without any part there is nothing to say.
 */
export function partsProblem(
  total: number | null,
  parts: readonly (number | null)[],
): { message: Bilingual; severity: ImportIssue["severity"] } | null {
  const known = parts.filter((part) => part !== null);
  if (total === null || known.length === 0) return null;
  const sum = known.reduce((a, b) => a + b, 0);
  const gap = sum - total;
  if (known.length < parts.length && gap <= 0) return null;
  if (Math.abs(gap) <= parts.length / 2) return null;
  return {
    message: {
      th: `ยอดย่อยรวมกันได้ ${sum} ไม่เท่ากับยอดรวม ${total}`,
      en: `The parts add up to ${sum}, not to ${total}`,
    },
    severity: Math.abs(gap) <= total * TOLERATED_GAP ? "warning" : "error",
  };
}
