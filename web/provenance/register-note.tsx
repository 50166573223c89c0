/** Beside residents or houses of an area: why they are not comparable with the year before, where they are not. */
import { useQuery } from "@tanstack/react-query";
import { notesOn, registerNotesQuery } from "../api/register-notes.ts";
import { formatYear } from "../figures/format.ts";
import type { AreaReference } from "../view/reference.ts";
import { useText } from "../words/use-text.ts";

interface RegisterNoteProps {
  /** Single figures with a note do not mark a sum: of several areas, or of none, nothing is said. */
  of: AreaReference | readonly AreaReference[] | null | undefined;
  /** BE; what is shown may be of two of them: residents of one, houses of the other. */
  years: readonly number[];
}

export function RegisterNote({ of, years }: RegisterNoteProps) {
  const { pick, language } = useText();
  // the register is by LAO: what lies above are sums
  const lao = of && "code" in of && of.level === "lao" ? of : null;
  const { data } = useQuery({ ...registerNotesQuery, enabled: lao !== null });
  if (!lao || !data) return null;
  const notes = [...new Set(years)].flatMap((year) =>
    notesOn(data, lao, year).map((note) => `${formatYear(year, language)}: ${pick(note)}`),
  );
  return notes.length === 0 ? null : <small className="register-note">{notes.join(" · ")}</small>;
}
