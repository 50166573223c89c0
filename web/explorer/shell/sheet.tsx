/** What is chosen, on a small screen: a sheet over the foot of the map that is dragged, or set by its button or the arrow keys. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { CloseButton } from "../../kit/close-button.tsx";
import { useText } from "../../words/use-text.ts";
import { restingHeight, SHEET_HEIGHTS, type SheetHeight, stepped } from "./sheet-height.ts";
import "./styles/sheet.css";

/** CSS px that a finger moves while it taps. */
const TAP = 6;

interface SheetProps {
  onClose(): void;
  children: ReactNode;
}

export function Sheet({ onClose, children }: SheetProps) {
  const { t } = useText();
  const sheet = useRef<HTMLElement>(null);
  const grasped = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  const [height, setHeight] = useState<SheetHeight>("half");
  const [dragged, setDragged] = useState<number | null>(null);

  function grasp(event: PointerEvent) {
    event.currentTarget.setPointerCapture(event.pointerId);
    grasped.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0, moved: false };
  }
  function drag({ currentTarget, pointerId, clientY }: PointerEvent) {
    const grip = grasped.current;
    if (!grip || !currentTarget.hasPointerCapture(pointerId)) return;
    grip.moved ||= Math.abs(clientY - grip.y) > TAP;
    if (grip.moved) setDragged(grip.height + grip.y - clientY);
  }
  function release() {
    const stage = sheet.current?.parentElement?.clientHeight ?? 0;
    if (dragged === null) return;
    setDragged(null);
    const rest = restingHeight(dragged, stage);
    if (rest) setHeight(rest);
    else onClose();
  }
  function press() {
    // the click that ends a drag asks for nothing
    if (!grasped.current?.moved) setHeight(height === "full" ? "peek" : stepped(height, 1));
    grasped.current = null;
  }
  function step(event: KeyboardEvent) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    setHeight(stepped(height, event.key === "ArrowUp" ? 1 : -1));
  }
  return (
    <section
      ref={sheet}
      className="card card-chosen sheet"
      data-height={height}
      style={{ height: dragged === null ? SHEET_HEIGHTS[height] : `${dragged}px` }}
    >
      <button
        type="button"
        className="sheet-grip"
        aria-label={t(height === "full" ? "app.sheet_lower" : "app.sheet_higher")}
        onPointerDown={grasp}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={() => setDragged(null)}
        onClick={press}
        onKeyDown={step}
      />
      <CloseButton label={t("card.close")} onClose={onClose} />
      {children}
    </section>
  );
}
