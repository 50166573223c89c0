/** The way to ask about an area of one's own: draw it, say a radius, or open a file. */
import { type FormEvent, lazy, Suspense, useEffect, useId, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { CloseButton } from "../../kit/close-button.tsx";
import type { Drawing } from "../../map/values.ts";
import { MAX_KM } from "../../view/shape.ts";
import { useChangeView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";
import "../../kit/styles/map-tools.css";
import "./draw.css";
import { WholeWords } from "../../kit/whole-words.tsx";

/** Files and what they ask come with the panel; their readers, with a file. */
const FileArea = lazy(() => import("./file-area.tsx"));

const OPENING_KM = "10";

interface DrawToolsProps {
  drawing: Drawing | null;
  onDraw(drawing: Drawing): void;
  /** Ends drawing or changing without a result. */
  onLeave(): void;
  /** Takes the shape as it was changed. */
  onEdited(): void;
}

export default function DrawTools({ drawing, onDraw, onLeave, onEdited }: DrawToolsProps) {
  const changeView = useChangeView();
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const panel = useId();
  if (drawing && drawing.kind !== "circle-here")
    return <DrawingHint kind={drawing.kind} onCancel={onLeave} onDone={onEdited} />;
  function close() {
    setOpen(false);
    setAsking(false);
  }
  function begin(next: Drawing) {
    close();
    onDraw(next);
  }
  return (
    <>
      <button
        type="button"
        className="map-tool draw-open"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <Icon path="M5 6.5 12 4l7 5-2 9-10 1.5z" dots />
        {t("drawing.tools")}
      </button>
      {open && (
        <section id={panel} className="map-tool-panel draw-panel" aria-label={t("drawing.tools")}>
          <CloseButton label={t("drawing.close")} onClose={close} />
          {!asking && (
            <>
              <h2>
                <WholeWords>{t("drawing.tools")}</WholeWords>
              </h2>
              <div className="draw-kinds">
                <button type="button" className="button button-quiet" onClick={() => begin({ kind: "polygon" })}>
                  <Icon path="M5 6.5 12 4l7 5-2 9-10 1.5z" dots />
                  {t("drawing.polygon")}
                </button>
                <button type="button" className="button button-quiet" onClick={() => begin({ kind: "circle" })}>
                  <Icon path="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z" />
                  {t("drawing.circle")}
                </button>
              </div>
              <CircleForm onCircle={(km) => begin({ kind: "circle-here", km })} />
            </>
          )}
          <Suspense fallback={<div className="draw-file-waiting" />}>
            <FileArea
              onAsking={setAsking}
              onShape={(shape) => {
                close();
                changeView((view) => ({ ...view, shape, camera: null }));
              }}
            />
          </Suspense>
        </section>
      )}
    </>
  );
}

interface DrawingHintProps {
  kind: "polygon" | "circle" | "edit";
  onCancel(): void;
  /** A drawn shape is done when it is closed; a changed one when a person says so. */
  onDone(): void;
}

function DrawingHint({ kind, onCancel, onDone }: DrawingHintProps) {
  const { t } = useText();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === "Escape" && onCancel();
    window.addEventListener("keydown", leave);
    return () => window.removeEventListener("keydown", leave);
  }, [onCancel]);
  return (
    <div className="draw-hint">
      <p role="status">
        <WholeWords>{t(`drawing.${kind}_hint`)}</WholeWords>{" "}
        {kind === "edit" && (
          <span className="draw-mouse">
            <WholeWords>{t("drawing.edit_remove")}</WholeWords>
          </span>
        )}
      </p>
      {kind === "edit" && (
        <button type="button" className="button" onClick={onDone}>
          {t("drawing.done")}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={onCancel}>
        {t("drawing.cancel")}
      </button>
    </div>
  );
}

function CircleForm({ onCircle }: { onCircle(km: number): void }) {
  const { t, language } = useText();
  const [text, setText] = useState(OPENING_KM);
  const [wrong, setWrong] = useState(false);
  const message = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    const km = /^\d{1,4}([.,]\d{1,3})?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : 0;
    if (km > 0 && km <= MAX_KM) onCircle(km);
    else setWrong(true);
  }
  return (
    <form className="draw-circle" onSubmit={submit} noValidate>
      <label className="field">
        <span className="field-label">
          <WholeWords>{t("drawing.radius")}</WholeWords>
        </span>
        <span className="field-box">
          <input
            inputMode="decimal"
            value={text}
            aria-invalid={wrong}
            aria-describedby={wrong ? message : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setWrong(false);
            }}
          />
        </span>
      </label>
      <button type="submit" className="button button-quiet">
        {t("drawing.circle_here")}
      </button>
      {wrong && (
        <p id={message} className="fault" role="alert">
          <WholeWords>{t("drawing.radius_wrong", { max: formatNumber(MAX_KM, language) })}</WholeWords>
        </p>
      )}
    </form>
  );
}

function Icon({ path, dots }: { path: string; dots?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
      {dots && (
        <path d="M5 6.5h0M12 4h0M19 9h0M17 18h0M7 19.5h0" stroke="currentColor" strokeWidth="5" strokeLinecap="round" />
      )}
    </svg>
  );
}
