/** Which shape is being changed on the map: the button for it stands among the figures, the work is the map's. */
import { useSyncExternalStore } from "react";
import { formatShape, type Shape } from "../../view/shape.ts";

/** With more, their handles cover each other. */
const MOST_VERTICES = 500;

let edited: string | null = null;
const listeners = new Set<() => void>();

/** Begins to change a shape; null ends it. */
export function editShape(shape: Shape | null): void {
  edited = shape && formatShape(shape);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the shape is the one that is being changed; it no longer is once the view shows another. */
export function useEditing(shape: Shape | null): boolean {
  const text = useSyncExternalStore(subscribe, () => edited);
  return text !== null && shape !== null && formatShape(shape) === text;
}

/** Polygons of a modest size and without holes, which the drawing library does not know. */
export function isEditable(shape: Shape): boolean {
  if (shape.kind !== "polygon") return false;
  return shape.polygons.every(({ length }) => length === 1) && shape.polygons.flat(2).length <= MOST_VERTICES;
}
