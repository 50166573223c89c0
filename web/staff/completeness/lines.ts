/** What the table of completeness lists, and in which order it calls for work. */
import type { CompletenessRow } from "./queries.ts";

/** Of one programme in one province; all programmes together where it is null. */
export type CompletenessLine = Omit<CompletenessRow, "programme"> & { programme: string | null };

/** What is chosen; "" = all of them. */
export interface Chosen {
  programme: string;
  province: string;
}

const SUMMED = ["records", "real", "incomplete", "empty", "expected", "waiting"] as const;

/** Every programme of a province that is chosen; of several provinces one line each, as long as no programme is chosen. */
export function linesOf(rows: readonly CompletenessRow[], { programme, province }: Chosen): CompletenessLine[] {
  const wanted = rows.filter(
    (row) => (programme === "" || row.programme === programme) && (province === "" || row.province === province),
  );
  const several = new Set(wanted.map((row) => row.province)).size > 1;
  return (programme === "" && several ? byProvince(wanted) : wanted).toSorted(worstFirst);
}

function byProvince(rows: readonly CompletenessRow[]): CompletenessLine[] {
  const lines = new Map<string, CompletenessLine>();
  for (const row of rows) {
    const line = lines.get(row.province) ?? { ...row, programme: null };
    if (lines.has(row.province)) {
      for (const name of SUMMED) line[name] += row[name];
      if (row.as_of < line.as_of) line.as_of = row.as_of;
    }
    lines.set(row.province, line);
  }
  return [...lines.values()];
}

const worstFirst = (one: CompletenessLine, other: CompletenessLine) =>
  other.incomplete - one.incomplete || other.waiting - one.waiting || one.as_of.localeCompare(other.as_of);
