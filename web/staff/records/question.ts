/** What the table of records shows, as it stands in the address: the parameters of the API by the same names. */

import { RECORD_SORTS, type RecordSort } from "../../../data/record-fields.ts";

/** Parameters whose values add up, between commas in the address. */
export const CHOICES = [
  "programme",
  "region",
  "province",
  "amphoe",
  "lao",
  "year",
  "origin",
  "status",
  "missing",
] as const;
export type Choice = (typeof CHOICES)[number];

export interface RecordsQuestion {
  choices: Readonly<Partial<Record<Choice, readonly string[]>>>;
  q: string;
  /** Null = the usual order. */
  sort: RecordSort | null;
  /** Columns that are shown; null = the usual ones. */
  columns: readonly string[] | null;
}

const list = (text: string | null) => (text ?? "").split(",").filter((part) => part !== "");

export function parseQuestion(search: string): RecordsQuestion {
  const query = new URLSearchParams(search);
  const chosen = CHOICES.map((name) => [name, list(query.get(name))] as const).filter(
    ([, values]) => values.length > 0,
  );
  const columns = query.get("columns");
  return {
    choices: Object.fromEntries(chosen),
    q: query.get("q") ?? "",
    sort: RECORD_SORTS.find((name) => name === query.get("sort")) ?? null,
    columns: columns === null ? null : list(columns),
  };
}

/** What the server is asked: without what is only about the screen. */
export function asked({ choices, q }: RecordsQuestion): Record<string, string> {
  const chosen = Object.entries(choices).map(([name, values]) => [name, values.join(",")]);
  return { ...Object.fromEntries(chosen), ...(q.trim() !== "" && { q: q.trim() }) };
}

/** The address with this question in the place of its own; what belongs to others stays. */
export function formatQuestion(question: RecordsQuestion, search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...CHOICES, "q", "sort", "columns"]) query.delete(name);
  for (const [name, value] of Object.entries(asked(question))) query.set(name, value);
  // a space at its end may be one between two words that are being typed
  if (question.q !== "") query.set("q", question.q);
  if (question.sort) query.set("sort", question.sort);
  if (question.columns) query.set("columns", question.columns.join(","));
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** With one value chosen, or no longer. */
export function toggled(question: RecordsQuestion, name: Choice, value: string): RecordsQuestion {
  const before = question.choices[name] ?? [];
  const values = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  const { [name]: _, ...others } = question.choices;
  return { ...question, choices: values.length > 0 ? { ...others, [name]: values } : others };
}
