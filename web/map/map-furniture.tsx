/** What lies on the map: zoom buttons, scale and sources. Our own, so that they speak both languages at once. */
import type { MapLibreMap } from "maplibre-gl";
import { useSyncExternalStore } from "react";
import type { Language } from "../view/view.ts";
import { scaleBar } from "./scale-bar.ts";
import type { MapTrouble } from "./seam.ts";
import { MAP_TEXT } from "./text.ts";

const SCALE_ROOM = 96;

export function ZoomButtons({ language, onZoom }: { language: Language; onZoom(step: number): void }) {
  const text = MAP_TEXT[language];
  return (
    <div className="map-zoom">
      <button type="button" aria-label={text.zoomIn} title={text.zoomIn} onClick={() => onZoom(1)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 5v14M5 12h14" />
        </svg>
      </button>
      <button type="button" aria-label={text.zoomOut} title={text.zoomOut} onClick={() => onZoom(-1)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12h14" />
        </svg>
      </button>
    </div>
  );
}

export function Scale({ map, language }: { map: MapLibreMap; language: Language }) {
  const subscribe = (notify: () => void) => {
    map.on("move", notify);
    return () => {
      map.off("move", notify);
    };
  };
  const shown = useSyncExternalStore(subscribe, () => `${map.getCenter().lat.toFixed(2)} ${map.getZoom().toFixed(2)}`);
  const [lat = 0, zoom = 0] = shown.split(" ").map(Number);
  return <ScaleBar lat={lat} zoom={zoom} language={language} />;
}

/** The scale of a map of which only the middle is known: latitude in degrees, and its zoom. */
export function ScaleBar({ lat, zoom, language }: { lat: number; zoom: number; language: Language }) {
  const { metres, pixels } = scaleBar(lat, zoom, SCALE_ROOM);
  const text = MAP_TEXT[language];
  return (
    <div className="map-scale" style={{ width: pixels }}>
      {metres < 1000 ? `${metres} ${text.metre}` : `${metres / 1000} ${text.kilometre}`}
    </div>
  );
}

export function Sources({ language }: { language: Language }) {
  const text = MAP_TEXT[language];
  return (
    <details className="map-sources">
      <summary aria-label={text.attribution} title={text.attribution}>
        <span aria-hidden="true">i</span>
      </summary>
      <p>
        {text.sources}
        <br />
        {text.notLegal}
      </p>
    </details>
  );
}

/** What went wrong: over the whole map when there is none, else a note with a way to try again. */
export function Trouble(props: { trouble: MapTrouble; language: Language; onRetry(): void }) {
  const text = MAP_TEXT[props.language];
  return (
    <div role="status" className={`map-trouble ${props.trouble ?? "none"}`}>
      {props.trouble && <p>{text[props.trouble]}</p>}
      {props.trouble === "partly" && (
        <button type="button" className="map-retry" onClick={props.onRetry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}
