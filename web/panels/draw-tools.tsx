/** The way to ask about an area of one's own: draw it, say a radius, or open a file. */
import { type CSSProperties, type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import { formatNumber } from "../format.ts";
import { useText } from "../i18n/use-text.ts";
import type { Drawing } from "../map/values.ts";
import { MAX_KM, type Shape } from "../shape.ts";
import { type FileFault, MAX_FILE_BYTES, readShapeFile } from "./shape-file.ts";
import "../i18n/words/draw.ts";
import "../styles/draw.css";

const OPENING_KM = "10";

interface DrawToolsProps {
  drawing: Drawing | null;
  /** CSS px at the bottom of the map that panels cover. */
  covered: number;
  onDraw(drawing: Drawing | null): void;
  onShape(shape: Shape): void;
}

export default function DrawTools({ drawing, covered, onDraw, onShape }: DrawToolsProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const panel = useId();
  if (drawing && drawing.kind !== "circle-here")
    return <DrawingHint kind={drawing.kind} onCancel={() => onDraw(null)} />;
  function begin(next: Drawing) {
    setOpen(false);
    onDraw(next);
  }
  return (
    <div className="draw-tools" style={{ "--covered": `${covered}px` } as CSSProperties}>
      <button
        type="button"
        className="draw-open"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon path="M5 6.5 12 4l7 5-2 9-10 1.5z" dots />
        {t("ask.tools")}
      </button>
      {open && (
        <section id={panel} className="draw-panel" aria-label={t("ask.tools")}>
          <button type="button" className="card-close" aria-label={t("ask.close")} onClick={() => setOpen(false)}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.75" />
            </svg>
          </button>
          <h2>{t("ask.tools")}</h2>
          <div className="draw-kinds">
            <button type="button" className="button button-quiet" onClick={() => begin({ kind: "polygon" })}>
              <Icon path="M5 6.5 12 4l7 5-2 9-10 1.5z" dots />
              {t("ask.polygon")}
            </button>
            <button type="button" className="button button-quiet" onClick={() => begin({ kind: "circle" })}>
              <Icon path="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z" />
              {t("ask.circle")}
            </button>
          </div>
          <CircleForm onCircle={(km) => begin({ kind: "circle-here", km })} />
          <FileField
            onShape={(shape) => {
              setOpen(false);
              onShape(shape);
            }}
          />
        </section>
      )}
    </div>
  );
}

function DrawingHint({ kind, onCancel }: { kind: "polygon" | "circle"; onCancel(): void }) {
  const { t } = useText();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === "Escape" && onCancel();
    window.addEventListener("keydown", leave);
    return () => window.removeEventListener("keydown", leave);
  }, [onCancel]);
  return (
    <div className="draw-hint">
      <p role="status">{t(`ask.${kind}_hint`)}</p>
      <button type="button" className="button button-quiet" onClick={onCancel}>
        {t("ask.cancel")}
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
        <span className="field-label">{t("ask.radius")}</span>
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
        {t("ask.circle_here")}
      </button>
      {wrong && <Fault id={message}>{t("ask.radius_wrong", { max: formatNumber(MAX_KM, language) })}</Fault>}
    </form>
  );
}

function FileField({ onShape }: { onShape(shape: Shape): void }) {
  const { t } = useText();
  const [fault, setFault] = useState<FileFault | null>(null);
  async function open(file: File | undefined) {
    if (!file) return;
    const found = file.size > MAX_FILE_BYTES ? "ask.file_too_large" : readShapeFile(await file.text());
    if (typeof found === "string") setFault(found);
    else onShape(found);
  }
  return (
    <div className="draw-file">
      <label className="button button-quiet">
        {t("ask.upload")}
        <input
          type="file"
          className="unseen"
          accept=".geojson,.json,application/geo+json,application/json"
          onChange={(event) => {
            setFault(null);
            void open(event.target.files?.[0]);
            // the same file, once mended, may be chosen again
            event.target.value = "";
          }}
        />
      </label>
      <p className="hint">{t("ask.upload_hint")}</p>
      {fault && <Fault>{t(fault)}</Fault>}
    </div>
  );
}

function Fault({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="fault" role="alert">
      {children}
    </p>
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
