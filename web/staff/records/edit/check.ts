/** What was typed, held against the rules of the importer before it is sent. Places are looked at by the server. */
import type { Programme } from "../../../../data/programme.ts";
import { checkRows } from "../../../../data/reading/check-rows.ts";
import type { ImportIssue } from "../../../../data/reading/issue.ts";
import type { RecordField } from "../../../../data/record-fields.ts";
import { type RecordValues, typedText } from "../record-values.ts";

/** What stands in the form, by the name of the field, as a file would hold it. */
export type Typed = Readonly<Record<string, string>>;

export function typedOf(values: RecordValues, fields: readonly RecordField[]): Typed {
  return Object.fromEntries(fields.map(({ name }) => [name, typedText(values[name])]));
}

/** @param today ISO date (CE): nothing may begin after it */
export function checkTyped(programme: Programme, key: string, typed: Typed, today: string): ImportIssue[] {
  const table = {
    header: ["key", ...Object.keys(typed)],
    headerRow: 1,
    rows: [{ row: 2, cells: [key, ...Object.values(typed)] }],
  };
  return checkRows(programme, table, today).issues;
}

/** What a person changed stays, and the rest follows what is there now. */
export function rebased(typed: Typed, from: Typed, onto: Typed): Typed {
  return Object.fromEntries(
    Object.entries(onto).map(([name, now]) => {
      const own = typed[name];
      return [name, own !== undefined && own !== from[name] ? own : now];
    }),
  );
}
