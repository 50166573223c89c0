/** Whether the years are playing: what changes every second is not read out meanwhile. */
import { useSyncExternalStore } from "react";

/** `starting` goes back to the first year, at once. */
export type Playing = "no" | "starting" | "yes";

let playing: Playing = "no";
const listeners = new Set<() => void>();

export function setPlaying(next: Playing): void {
  playing = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePlaying(): Playing {
  return useSyncExternalStore(subscribe, () => playing);
}

/** For what would be read out whenever it changes. */
export function useLive(): { "aria-live"?: "off" } {
  return usePlaying() === "no" ? {} : { "aria-live": "off" };
}
