/** Which shape is being changed on the map: the button for it stands among the figures, the work is the map's. */
import { useCallback } from "react";
import { formatShape, type Shape } from "../../view/shape.ts";
import { useStore } from "../../view/store.ts";
import { transient, useTransient } from "../../view/transient.ts";

/** With more, their handles cover each other. */
const MOST_VERTICES = 500;

const edited = transient<string | null>(null);

/** Begins to change a shape; null ends it. */
export function useEditShape(): (shape: Shape | null) => void {
  const { set } = useTransient(edited);
  return useCallback((shape) => set(shape && formatShape(shape)), [set]);
}

/** Whether the shape is the one that is being changed; it no longer is once the view shows another. */
export function useEditing(shape: Shape | null): boolean {
  const text = useStore(useTransient(edited));
  return text !== null && shape !== null && formatShape(shape) === text;
}

/** Polygons of a modest size and without holes, which the drawing library does not know. */
export function isEditable(shape: Shape): boolean {
  if (shape.kind !== "polygon") return false;
  return shape.polygons.every(({ length }) => length === 1) && shape.polygons.flat(2).length <= MOST_VERTICES;
}
