import { useCallback, useSyncExternalStore } from "react";

/** What there is room for; the style sheets have the same numbers of CSS px. */
const ROOMS = {
  /** Figures and map side by side. */
  panels: "(min-width: 900px)",
  /** A table and its map side by side, beside filters. */
  "table-and-map": "(min-width: 1025px)",
  /** The legend beside the country. */
  beside: "(min-width: 640px)",
  /** The whole legend, open, beside the country. */
  legend: "(min-width: 640px) and (min-height: 560px)",
  /** Two open legends, and the names of all tools. */
  map: "(min-width: 1280px) and (min-height: 700px)",
};

export function useWide(room: keyof typeof ROOMS = "panels"): boolean {
  const media = ROOMS[room];
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
