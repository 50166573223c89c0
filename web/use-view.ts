/** The one seam between the URL and React: the location is the store, nothing is kept beside it. */
import { useSyncExternalStore } from "react";
import { formatView, parseView, type View } from "./view.ts";

const listeners = new Set<() => void>();
let latest: { search: string; parsed: ReturnType<typeof parseView> } | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** Parsed once per URL, so that every component gets the same objects. */
function snapshot(): ReturnType<typeof parseView> {
  const { search } = window.location;
  if (latest?.search !== search) latest = { search, parsed: parseView(search) };
  return latest.parsed;
}

/** What the URL says now, and which of its parameters could not be used. */
export function useView(): ReturnType<typeof parseView> {
  return useSyncExternalStore(subscribe, snapshot);
}

/** Moves to another view: a step that "back" undoes, or (`replace`) a correction of the present one. */
export function changeView(change: (view: View) => View, how: "push" | "replace" = "push"): void {
  const before = snapshot().view;
  const search = formatView(change(before));
  if (search === window.location.search) return;
  const url = `${window.location.pathname}${search}`;
  if (how === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  for (const listener of listeners) listener();
}
