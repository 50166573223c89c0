/**
 * A table of one's own, as long as this page is open: the file, what a person changed of how it is read, and what that
 * comes to. None of it is kept anywhere else, in the address or on the server. `actions.ts` changes it.
 */
import { useSyncExternalStore } from "react";
import type { Reading } from "../../../data/reading/choices.ts";
import type { View } from "../../view/view.ts";
import type { OwnAnswer } from "./answer.ts";

export interface Own {
  file: File;
  reading: Reading;
  /** While another answer is on its way this is the one before; null = none yet. */
  answer: OwnAnswer | null;
  error: unknown;
  busy: boolean;
  /** Of the file that is being read, from 0 to 1; null = not told yet. */
  progress: number | null;
  /** What the map showed when the table was put in its place; null = it is not on the map. */
  shownFor: string | null;
}

let own: Own | null = null;
const listeners = new Set<() => void>();

export function currentOwn(): Own | null {
  return own;
}

export function setOwn(next: Own | null): void {
  own = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOwn(): Own | null {
  return useSyncExternalStore(subscribe, currentOwn);
}

/** What the map is about: when that changes, the map shows it in the place of the own table. */
export function themeOf(view: View): string {
  return [view.programme, view.measure, view.second && view.together].join(" ");
}

/** The table has the map to itself: what it was compared with goes. */
export function withOneMap(view: View): View {
  return { ...view, second: null };
}
