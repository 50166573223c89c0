import { useSyncExternalStore } from "react";

/** The width from which figures and map stand side by side; `styles/layout.css` has the same number. */
const WIDE = "(min-width: 900px)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}
