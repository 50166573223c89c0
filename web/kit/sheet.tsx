/** A sheet over the lower edge of a small screen, in three heights: by drag, by key and by its button. Elsewhere a card. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useText } from "../words/use-text.ts";
import { CloseButton } from "./close-button.tsx";
import "./words.ts";
import "./styles/sheet.css";

const HEIGHTS = ["peek", "half", "full"] as const;
type Height = (typeof HEIGHTS)[number];

/** Of its frame, as in sheet.css; at the lowest the name and the first line are seen. */
const SHARE: Readonly<Record<Height, number>> = { peek: 0.2, half: 0.5, full: 1 };
/** A pointer that moves less (CSS px) has pressed the button. */
const STILL = 6;

interface SheetProps {
  closeLabel: string;
  onClose(): void;
  children: ReactNode;
  "aria-live"?: "off";
}

export function Sheet({ closeLabel, onClose, children, ...live }: SheetProps) {
  const { t } = useText();
  const [height, setHeight] = useState<Height>("half");
  const sheet = useRef<HTMLElement>(null);
  const drag = useRef<{ from: number; tall: number; moved: boolean } | null>(null);
  const step = (by: number) => HEIGHTS[HEIGHTS.indexOf(height) + by];

  function begin(event: PointerEvent<HTMLButtonElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientY, tall: sheet.current?.offsetHeight ?? 0, moved: false };
  }
  function move({ clientY }: PointerEvent) {
    const { current } = drag;
    if (!current || !sheet.current) return;
    const by = current.from - clientY;
    current.moved ||= Math.abs(by) > STILL;
    if (current.moved) sheet.current.style.height = `${current.tall + by}px`;
  }
  /** The height that is nearest stays; a sheet that was pulled down to the edge is closed. */
  function end() {
    const { current } = sheet;
    if (!drag.current?.moved || !current) return;
    const share = current.offsetHeight / (current.parentElement?.offsetHeight ?? 1);
    current.style.height = "";
    if (share < SHARE.peek / 2) return onClose();
    const apart = (one: Height) => Math.abs(SHARE[one] - share);
    setHeight(HEIGHTS.reduce((best, one) => (apart(one) < apart(best) ? one : best)));
  }
  function press() {
    if (!drag.current?.moved) setHeight(step(1) ?? "peek");
    drag.current = null;
  }
  function key(event: KeyboardEvent) {
    const next = { ArrowUp: step(1), ArrowDown: step(-1) }[event.key];
    if (!next) return;
    event.preventDefault();
    setHeight(next);
  }
  return (
    <section ref={sheet} className="card card-chosen sheet" data-height={height} role="status" {...live}>
      <button
        type="button"
        className="sheet-grip"
        aria-label={t(`sheet.${height}`)}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => {
          end();
          drag.current = null;
        }}
        onClick={press}
        onKeyDown={key}
      />
      <CloseButton label={closeLabel} onClose={onClose} />
      <div className="sheet-body">{children}</div>
    </section>
  );
}
