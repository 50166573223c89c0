/** What a person points at and chooses, by mouse, finger or keyboard; nothing while somebody draws. */
import type { MapLibreMap } from "maplibre-gl";
import { type ScreenPoint, setHovered } from "./pointer.ts";
import { sameTarget, type Target } from "./values.ts";

/** How far around the pointer a site still answers, in px: a fingertip needs more. */
const REACH = { fine: 4, coarse: 16 };
/** Zoom steps that a click on a cluster opens. */
const CLUSTER_STEP = 1.6;

export interface PointerCalls {
  targetAt(point: ScreenPoint, reach: number): Target | null;
  /** Where Enter chooses. */
  middle(): ScreenPoint;
  /** Clicks and keys draw, and choose nothing. */
  drawing(): boolean;
  onHover(target: Target | null): void;
  /** Null = a place outside the country. */
  onSelect(target: Target | null): void;
}

export function watchPointer(map: MapLibreMap, { targetAt, middle, drawing, onHover, onSelect }: PointerCalls): void {
  const canvas = map.getCanvas();
  let hovered: Target | null = null;
  /** Whether the press that a click ends began while somebody drew: it may have been the last point. */
  let pressDraws = false;

  function hover(target: Target | null) {
    if (drawing() || sameTarget(target, hovered)) return;
    setHovered(map, hovered, false);
    setHovered(map, target, true);
    hovered = target;
    canvas.style.cursor = target ? "pointer" : "";
    onHover(target);
  }

  map.on("mousemove", ({ point }) => hover(map.isMoving() ? null : targetAt(point, REACH.fine)));
  map.on("mouseout", () => hover(null));
  map.on("click", ({ point }) => {
    if (pressDraws) return;
    const reach = matchMedia("(pointer: coarse)").matches ? REACH.coarse : REACH.fine;
    const target = targetAt(point, reach);
    if (target?.kind === "site" && target.count > 1)
      map.easeTo({ center: [target.lng, target.lat], zoom: map.getZoom() + CLUSTER_STEP });
    else onSelect(target);
  });
  canvas.addEventListener("pointerdown", () => {
    pressDraws = drawing();
  });
  canvas.addEventListener("keydown", ({ key }) => {
    if (key === "Enter" && !drawing()) onSelect(targetAt(middle(), REACH.fine));
  });
}
