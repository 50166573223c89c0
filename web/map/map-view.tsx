/** The map: its style is a pure function of the props, one seam moves and paints it. MapLibre is in this lazy chunk only. */
import { type ErrorEvent, type MapRef, Map as ReactMap } from "@vis.gl/react-maplibre";
import * as mapLibre from "maplibre-gl";
import { type CSSProperties, useCallback, useEffect, useRef, useState } from "react";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { sitesSlice } from "../theme/sites.ts";
import { couple } from "./coupled.ts";
import { useDrawing } from "./drawing/use-drawing.ts";
import { SKETCH } from "./first-look.ts";
import { Scale, Sources, Trouble, ZoomButtons } from "./map-furniture.tsx";
import { OPTIONS, STILL, startAt } from "./map-options.ts";
import type { MapViewProps } from "./map-props.ts";
import { OnPaper } from "./picture/on-paper.tsx";
import { takePictures } from "./picture/picture.ts";
import { type MapTrouble, Seam } from "./seam.ts";
import type { DotState } from "./sites/dots.ts";
import { useSiteDots } from "./sites/use-site-dots.ts";
import { useMapStyle } from "./style/use-map-style.ts";
import "./map.css";

/**
 * `data-state` is `loading`, `ready` (everything in sight is drawn) or `error`; `data-level` the level in colour;
 * `data-drawing` is `ready` while points are taken; `data-dots` how many sites of a period are drawn.
 */
export default function MapView(props: MapViewProps) {
  const { view, padding, leader, drawing = null, onPicture, onMap, onError } = props;
  const { language, year, shape } = view;
  const host = useRef<HTMLElement>(null);
  const [seam, setSeam] = useState<Seam | null>(null);
  const [trouble, setTrouble] = useState<MapTrouble>(null);
  const [dotState, setDotState] = useState<DotState>("none");

  const [generation, setGeneration] = useState(0);
  const renew = useCallback(() => {
    setTrouble(null);
    setDotState("none");
    setGeneration((before) => before + 1);
  }, []);
  const attach = useCallback(
    (ref: MapRef | null) => {
      const map = ref?.getMap();
      if (!map) return setSeam(null);
      const begin = () => host.current && setSeam(new Seam(map, host.current, setTrouble, setDotState, renew));
      if (map.getSource("province")) begin();
      else map.once("style.load", begin);
    },
    [renew],
  );
  const fail = useCallback(
    ({ target, error }: ErrorEvent) => {
      // the library passes on what the map tells as well: only a map that was never made has no target
      if (target) return;
      setTrouble("failed");
      onError(error.message);
    },
    [onError],
  );

  const sites = sitesSlice.of(view);
  const dots = useSiteDots(sites, view);
  const told = trouble ?? (dots.failed || dotState === "failed" ? "partly" : null);
  // the symbols of all years give way when the dots of a period are there
  const [symbols, setSymbols] = useState(year === null);
  if (year === null ? !symbols : symbols && dotState === "drawn") setSymbols(!symbols);
  const { style, whole: named } = useMapStyle(props, symbols);
  // a style that changes while it loads would be built twice; one that changes while somebody draws would take the
  // drawing with it
  const [held, setHeld] = useState(style);
  if (seam && !drawing && held !== style) setHeld(style);
  useEffect(() =>
    seam?.update({
      ...props,
      dots: dots.shown,
      dotsFailed: dots.failed,
      led: leader !== undefined,
      drawing: drawing !== null,
      programmes: PROGRAMMES,
    }),
  );
  useEffect(() => onMap?.(seam?.map ?? null), [seam, onMap]);
  useEffect(() => (seam && leader ? couple(leader, seam.map) : undefined), [seam, leader]);
  const taking = useDrawing(seam, shape, props);

  const dotted = year === null || (dots.shown?.length ?? 0) === sites.length;
  const complete = named && held === style && dotted && dotState !== "waiting";
  useEffect(() => {
    if (!seam || !onPicture || !complete) return;
    return told ? onPicture(null) : takePictures(seam.map, onPicture);
  }, [seam, onPicture, complete, told]);

  const insets = {
    "--map-top": `${padding.top}px`,
    "--map-right": `${padding.right}px`,
    "--map-bottom": `${padding.bottom}px`,
    "--map-left": `${padding.left}px`,
  } as CSSProperties;
  return (
    <section
      ref={host}
      className="map"
      data-state={trouble === "failed" ? "error" : "loading"}
      data-drawing={taking ? "ready" : undefined}
      style={insets}
    >
      <ReactMap
        key={generation}
        ref={attach}
        mapLib={mapLibre}
        mapStyle={held}
        initialViewState={startAt(leader)}
        onError={fail}
        {...OPTIONS}
        {...(onPicture ? STILL : SKETCH)}
      />
      {seam && !onPicture && <OnPaper map={seam.map} language={language} />}
      {seam && !leader && (
        <>
          <Scale map={seam.map} language={language} />
          {!onPicture && (
            <>
              <ZoomButtons language={language} onZoom={(step) => seam.zoomBy(step)} />
              <Sources language={language} />
            </>
          )}
        </>
      )}
      <Trouble
        trouble={told}
        language={language}
        onRetry={() => {
          seam?.retry();
          dots.retry();
        }}
      />
    </section>
  );
}
