/** What a change does to a record, field by field. */
import type { Bilingual } from "../../../data/area.ts";
import { programmeById } from "../../../data/programmes/index.ts";
import { importColumns } from "../../../data/reading/columns.ts";
import type { Change } from "./queries.ts";

interface Difference {
  name: string;
  title: Bilingual;
  /** "" = nothing there. */
  before: string;
  after: string;
}

type Content = Change["after"];

function textOf(content: Content, name: string): string {
  if (content === null) return "";
  const { attributes, measures, lng, ...base } = content;
  const values: Record<string, unknown> = { ...base, lon: lng, ...measures, ...attributes };
  const value = values[name];
  return Array.isArray(value) ? value.join("; ") : String(value ?? "");
}

/** In the order of the programme's columns; what stays as it is is left out. */
export function differencesOf(programme: string, { before, after }: Pick<Change, "before" | "after">): Difference[] {
  const found = programmeById(programme);
  const columns = found ? importColumns(found).filter(({ name }) => name !== "key") : [];
  return columns
    .map(({ name, title }) => ({ name, title, before: textOf(before, name), after: textOf(after, name) }))
    .filter((difference) => difference.before !== difference.after);
}
