/** Where the register's residents and houses are not comparable with the year before. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Bilingual } from "../../data/area.ts";
import type { AreaReference } from "../view/reference.ts";
import { api, bodyOf } from "./client.ts";

type RegisterNotes = InferResponseType<(typeof api.denominators.notes)["$get"], 200>;

/** All of them: some hundred. */
export const registerNotesQuery = queryOptions({
  queryKey: ["register-notes"],
  queryFn: () => bodyOf<RegisterNotes>(api.denominators.notes.$get()),
});

/** What is said of the figures of an area in a BE year. */
export function notesOn({ items, note_texts }: RegisterNotes, area: AreaReference, year: number): Bilingual[] {
  const found = items.find(({ level, code, year: of }) => level === area.level && code === area.code && of === year);
  return (found?.notes ?? []).flatMap((note) => note_texts[note] ?? []);
}
