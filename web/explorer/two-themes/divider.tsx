/** The line between two maps, as a slider: dragged, or moved by keyboard. */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useText } from "../../words/use-text.ts";
import { shareAfter, shareAt } from "./divider-share.ts";

interface DividerProps {
  /** Per cent of the width that the left map shows. */
  share: number;
  onShare(share: number): void;
}

export function Divider({ share, onShare }: DividerProps) {
  const { t } = useText();
  /** CSS px between the line and where it was taken hold of; null = it is not held. */
  const grip = useRef<number | null>(null);

  function edges(of: HTMLElement) {
    const { left, width } = (of.offsetParent ?? of).getBoundingClientRect();
    return { left, width };
  }
  function take(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, width } = edges(event.currentTarget);
    grip.current = event.clientX - left - (share / 100) * width;
  }
  function drag(event: PointerEvent<HTMLElement>) {
    if (grip.current === null) return;
    const { left, width } = edges(event.currentTarget);
    onShare(shareAt(event.clientX - left - grip.current, width));
  }
  function press(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const next = shareAfter(event.key, share);
    if (next === null) return;
    event.preventDefault();
    onShare(next);
  }
  const left = Math.round(share);
  return (
    <>
      <div className="divider-line" />
      <div
        className="divider"
        role="slider"
        tabIndex={0}
        aria-label={t("swipe.divider")}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={left}
        aria-valuetext={t("swipe.shares", { left, right: 100 - left })}
        onPointerDown={take}
        onPointerMove={drag}
        onLostPointerCapture={() => {
          grip.current = null;
        }}
        onKeyDown={press}
      >
        <span className="divider-handle">
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="m9 7-5 5 5 5M15 7l5 5-5 5" />
          </svg>
        </span>
      </div>
    </>
  );
}
