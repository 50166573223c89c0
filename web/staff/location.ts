/** Where the person is: the address is the store, nothing is kept beside it. */
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** Moves to an address of these pages: `push` is a step that "back" undoes, `replace` corrects the present one. */
export function go(address: string, how: "push" | "replace" = "push"): void {
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(window.history.state, "", address);
  for (const listener of listeners) listener();
}

export const usePath = () => useSyncExternalStore(subscribe, () => window.location.pathname);

/** The query, with its `?`; "" without one. */
export const useSearch = () => useSyncExternalStore(subscribe, () => window.location.search);
