import { lazy, useCallback, useEffect, useRef, useState } from "react";
import { useWide } from "../../kit/use-wide.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import type { Drawing } from "../../map/values.ts";
import type { Shape } from "../../view/shape.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import type { MapPart } from "../feature.ts";
import { useEditing, useEditShape } from "./editing.ts";

const DrawTools = lazy(() => import("./draw-tools.tsx"));

/** One and the same, so that the map begins once. */
const EDIT: Drawing = { kind: "edit" };

export function useMapPart(): MapPart {
  const changeView = useChangeView();
  const { shape } = useView().view;
  const editShape = useEditShape();
  const [begun, setBegun] = useState<Drawing | null>(null);
  const editing = useEditing(shape);
  const drawing = editing ? EDIT : begun;
  const edited = useRef<() => Shape | null>(() => null);
  useEffect(() => {
    // another shape, or none, came by the address: nothing is left to change
    if (!editing) editShape(null);
  }, [editing, editShape]);
  const onDrawn = useCallback(
    (drawn: Shape | null) => {
      setBegun(null);
      editShape(null);
      if (drawn) changeView((view) => ({ ...view, shape: drawn }));
    },
    [changeView, editShape],
  );
  const onEditing = useCallback((read: () => Shape | null) => {
    edited.current = read;
  }, []);
  const tools = (
    <DrawTools
      drawing={drawing}
      onDraw={setBegun}
      onLeave={() => onDrawn(null)}
      onEdited={() => onDrawn(edited.current())}
    />
  );
  return {
    drawing: drawing && { drawing, onDrawn, onEditing },
    tool: { place: 0, node: tools },
    note: { order: 50, node: <DrawnNote /> },
  };
}

/** A wide screen has the figures beside the map. */
function DrawnNote() {
  const { t } = useText();
  const { shape } = useView().view;
  const wide = useWide();
  if (!shape || wide) return null;
  return (
    <p className="map-note">
      <strong>
        <WholeWords>{t("area.drawn")}</WholeWords>
      </strong>
      <ViewLink change={(view) => ({ ...view, pane: "figures" })}>{t("drawing.to_figures")}</ViewLink>
      <ViewLink change={(view) => ({ ...view, shape: null })}>{t("drawing.clear")}</ViewLink>
    </p>
  );
}
