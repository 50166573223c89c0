/** The range while somebody drags it: the map follows every move, the URL holds what they let go at. */
import { useSyncExternalStore } from "react";
import { changeView, useView } from "../view/use-view.ts";
import { parseView } from "../view/view.ts";
import type { ValueRange } from "./value-range.ts";

/** Undefined while no range is dragged. */
let dragged: ValueRange | null | undefined;
const listeners = new Set<() => void>();

function tell(range: ValueRange | null | undefined): void {
  dragged = range;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRange(): ValueRange | null {
  const { range } = useView().view;
  const live = useSyncExternalStore(subscribe, () => dragged);
  return live === undefined ? range : live;
}

export function dragRange(range: ValueRange | null): void {
  tell(range);
}

/** Writes the dragged range to the URL. "Back" undoes a new range; moving one that is there replaces the step. */
export function keepRange(): void {
  if (dragged === undefined) return;
  const range = dragged;
  const moved = range !== null && parseView(window.location.search).view.range !== null;
  changeView((now) => ({ ...now, range }), moved ? "replace" : "push");
  tell(undefined);
}

/** Back to the range of the URL. */
export function dropRange(): void {
  if (dragged !== undefined) tell(undefined);
}
