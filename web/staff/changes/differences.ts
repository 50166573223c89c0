/** What a change does to a record, field by field. */
import { programmeById } from "../../../data/programmes/index.ts";
import { recordFields } from "../../../data/record-fields.ts";
import type { Text } from "../../words/use-text.ts";
import { shownText, typedText, valuesOfContent } from "../records/record-values.ts";
import type { Change } from "./queries.ts";

interface Difference {
  name: string;
  title: string;
  /** As they are read; null = nothing there. */
  before: string | null;
  after: string | null;
}

/** In the order of the record's form; what stays as it is is left out. */
export function differencesOf(programme: string, change: Pick<Change, "before" | "after">, text: Text): Difference[] {
  const found = programmeById(programme);
  const [before, after] = [valuesOfContent(change.before), valuesOfContent(change.after)];
  return (found ? recordFields(found) : [])
    .filter(({ name }) => typedText(before[name]) !== typedText(after[name]))
    .map((field) => ({
      name: field.name,
      title: text.pick(field.title),
      before: shownText(before[field.name], field, text),
      after: shownText(after[field.name], field, text),
    }));
}
