/** The fields' code waits for the first picture of the map, unless somebody is about to use a field before that. */
import { useSyncExternalStore } from "react";

let wanted = false;
const listeners = new Set<() => void>();

/** Told when the map has been drawn, or cannot be. */
export function wantFields(): void {
  wanted = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("pointerdown", wantFields, { once: true });
  window.addEventListener("keydown", wantFields, { once: true });
  return () => listeners.delete(listener);
}

export function useFieldsWanted(): boolean {
  return useSyncExternalStore(subscribe, () => wanted);
}
