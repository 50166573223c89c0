/** Whether the years are playing: what changes every second is not read out meanwhile. */
import { useStore } from "../view/store.ts";
import { transient, useTransient } from "../view/transient.ts";

/** `starting` goes back to the first year, at once. */
export type Playing = "no" | "starting" | "yes";

const playing = transient<Playing>("no");

export function usePlaying(): Playing {
  return useStore(useTransient(playing));
}

export function useSetPlaying(): (next: Playing) => void {
  return useTransient(playing).set;
}

/** For what would be read out whenever it changes. */
export function useLive(): { "aria-live"?: "off" } {
  return usePlaying() === "no" ? {} : { "aria-live": "off" };
}
