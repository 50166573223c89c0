/** Answers that the browser kept from before, since the server could not be reached: how old they are. */
import { createStore } from "../view/store.ts";

/** Header of an answer that was kept: when the server gave it, as in `date`. */
export const KEPT_AT = "x-kept-at";

/** Where the service worker keeps answers of the API and tiles. */
export const ANSWERS = "answers";

/** When the oldest answer in use was given, in ms; null while all come from the server. */
export const keptSince = createStore<number | null>(null);

export function noteAge({ headers }: Response): void {
  const given = Date.parse(headers.get(KEPT_AT) ?? "");
  if (Number.isNaN(given)) return;
  keptSince.set(Math.min(given, keptSince.get() ?? given));
}
