/** When to load the code of the fields: after the first picture of the map, or at the first press of a key or pointer. */
import { useSyncExternalStore } from "react";

let wanted = false;
const listeners = new Set<() => void>();

/** Called when the map has been drawn, or has failed. */
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
