/** The one seam between the URL and React: the location is the store, nothing is kept beside it. */
import { useSyncExternalStore } from "react";
import { formatShape, parseShape } from "./shape.ts";
import { formatView, isLong, nextView, parseView, type View } from "./view.ts";

const listeners = new Set<() => void>();
let latest: { search: string; kept: unknown; parsed: ReturnType<typeof parseView> } | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** A shape too long for the URL is kept in the entry of the browser's history: it survives a reload, not a sent link. */
function keptShape(kept: unknown) {
  const text = typeof kept === "object" && kept !== null && "shape" in kept ? kept.shape : null;
  return typeof text === "string" ? (parseShape(text) ?? null) : null;
}

function read(search: string, kept: unknown): ReturnType<typeof parseView> {
  const { view, ignored } = parseView(search);
  return { view: { ...view, shape: view.shape ?? keptShape(kept) }, ignored };
}

/** Parsed once per history entry, so that every component gets the same objects. */
function snapshot(): ReturnType<typeof parseView> {
  const { search } = window.location;
  const kept: unknown = window.history.state;
  if (latest?.search !== search || latest.kept !== kept) latest = { search, kept, parsed: read(search, kept) };
  return latest.parsed;
}

/** What the URL says now, and which of its parameters could not be used. */
export function useView(): ReturnType<typeof parseView> {
  return useSyncExternalStore(subscribe, snapshot);
}

/** Moves to another view: a step that "back" undoes, or (`replace`) a correction of the present one. */
export function changeView(change: (view: View) => View, how: "push" | "replace" = "push"): void {
  const before = snapshot().view;
  const next = nextView(before, change);
  const search = formatView(next);
  if (search === window.location.search && next.shape === before.shape) return;
  const url = `${window.location.pathname}${search}`;
  const kept = next.shape && isLong(next.shape) ? { shape: formatShape(next.shape) } : null;
  if (how === "push") window.history.pushState(kept, "", url);
  else window.history.replaceState(kept, "", url);
  for (const listener of listeners) listener();
}
