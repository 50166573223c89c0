/** Takes points on the map while somebody draws, or changes the corners of the shape there. */
import { useLayoutEffect, useRef, useState } from "react";
import { circleShape, type Shape } from "../../view/shape.ts";
import type { MapViewProps } from "../map-props.ts";
import type { Seam } from "../seam.ts";

type Drawn = Pick<MapViewProps, "drawing" | "onDrawn" | "onEditing">;

/** @returns whether points are taken now */
export function useDrawing(seam: Seam | null, shape: Shape | null, { drawing, onDrawn, onEditing }: Drawn): boolean {
  const [taking, setTaking] = useState(false);
  // each address gives a shape of its own, also while it is being changed
  const changed = useRef(shape);
  changed.current = shape;
  // its end must come before the next style does
  useLayoutEffect(() => {
    if (!seam || !drawing || !onDrawn) return;
    if (drawing.kind === "circle-here") return onDrawn(circleShape(seam.middle(), drawing.km));
    let end: (() => void) | null = null;
    let left = false;
    const begin = async () => {
      if (drawing.kind !== "edit") {
        const { draw } = await import("./draw.ts");
        if (!left) end = draw(seam.map, drawing.kind, onDrawn);
      } else if (changed.current?.kind === "polygon") {
        const { edit } = await import("./edit.ts");
        if (left) return;
        const editing = edit(seam.map, changed.current);
        end = editing.end;
        onEditing?.(editing.shape);
      }
      setTaking(!left);
    };
    void begin();
    return () => {
      left = true;
      setTaking(false);
      end?.();
    };
  }, [seam, drawing, onDrawn, onEditing]);
  return taking;
}
