/**
 * A table of one's own, as long as this page is open: the file, what a person changed of how it is read, and what that
 * comes to. None of it is kept anywhere else, in the address or on the server. `actions.ts` changes it.
 */
import type { Reading } from "../../../data/reading/choices.ts";
import { secondSlice, togetherSlice } from "../../theme/second-theme.ts";
import { useStore } from "../../view/store.ts";
import { transient, useTransient } from "../../view/transient.ts";
import type { View } from "../../view/view.ts";
import type { OwnAnswer } from "./answer.ts";

export interface Own {
  file: File;
  reading: Reading;
  /** While another answer is on its way this is the one before; null = none yet. */
  answer: OwnAnswer | null;
  error: unknown;
  busy: boolean;
  /** Of the file while it is read: its share from 0 to 1, "begun" before the first is told; null = it is not being read. */
  progress: number | "begun" | null;
  /** What the map showed when the table was put in its place; null = it is not on the map. */
  shownFor: string | null;
}

export const ownTable = transient<Own | null>(null);

export function useOwn(): Own | null {
  return useStore(useTransient(ownTable));
}

/** What the map is about: when that changes, the map shows it in the place of the own table. */
export function themeOf(view: View): string {
  return [view.programme, view.measure, secondSlice.of(view) && togetherSlice.of(view)].join(" ");
}

/** The table has the map to itself: what it was compared with goes. */
export function withOneMap(view: View): View {
  return secondSlice.with(view, null);
}
