import { useCallback, useSyncExternalStore } from "react";

/** CSS px; the style sheets have the same numbers. */
const WIDTHS = {
  /** Figures and map stand side by side. */
  panels: 900,
  /** Legend and time bar do, too. */
  map: 1280,
};

export function useWide(room: keyof typeof WIDTHS = "panels"): boolean {
  const media = `(min-width: ${WIDTHS[room]}px)`;
  const subscribe = useCallback(
    (listener: () => void) => {
      const query = window.matchMedia(media);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    [media],
  );
  // a page that is rendered on the server begins as a phone shows it
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(media).matches,
    () => false,
  );
}
