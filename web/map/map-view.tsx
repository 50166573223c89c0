/** The map: its style is a pure function of the props, one seam moves and paints it. MapLibre is in this lazy chunk only. */

import neighbours from "virtual:neighbours";
import latinFont from "@fontsource/sarabun/files/sarabun-latin-400-normal.woff2?url";
import thaiFont from "@fontsource/sarabun/files/sarabun-thai-400-normal.woff2?url";
import { useQuery } from "@tanstack/react-query";
import { type ErrorEvent, type MapRef, Map as ReactMap } from "@vis.gl/react-maplibre";
import { LngLat, type MapLibreMap } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type CSSProperties, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AreaLevel } from "../../data/area.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { areasQuery } from "../api/areas.ts";
import { comparedSlice } from "../place/compared.ts";
import type { ChoroplethLevel } from "../theme/level.ts";
import type { AreaState, MapSide } from "../theme/paint.ts";
import { sitesSlice } from "../theme/sites.ts";
import { formatReferences, parseReferences } from "../view/reference.ts";
import { circleShape, formatShape, parseShape, type Shape } from "../view/shape.ts";
import type { View } from "../view/view.ts";
import { type Bbox, type Camera, constrained, MAX_ZOOM, MIN_ZOOM, type Padding } from "./camera.ts";
import { couple, placeOf } from "./coupled.ts";
import type { DotState } from "./dots.ts";
import { type Mark, markPoints } from "./drawn-layers.ts";
import { Scale, Sources, Trouble, ZoomButtons } from "./map-furniture.tsx";
import type { OwnPoints } from "./own-layers.ts";
import { type Picture, takePictures } from "./picture.ts";
import { provinceLabels } from "./province-labels.ts";
import { type MapTrouble, Seam } from "./seam.ts";
import { shapeOutline } from "./shape-outline.ts";
import { mapStyle } from "./style.ts";
import { useSiteDots } from "./use-site-dots.ts";
import type { Drawing, Target } from "./values.ts";
import "./map.css";

export interface MapViewProps {
  view: View;
  /** Paint by level, joined to the shapes by code; undefined while its values load. */
  states: Readonly<Record<ChoroplethLevel, ReadonlyMap<string, AreaState> | undefined>>;
  /** The area of the view, once its box is known: it is outlined, and fitted unless the view has a camera. */
  selected: { bbox: Bbox; level: AreaLevel; code: string } | null;
  /** CSS px of the map that panels cover. */
  padding: Padding;
  /** Where there are two maps. */
  side?: MapSide | null;
  /** The map that this one lies on: both show the same place, and buttons, scale and sources are that one's. */
  leader?: MapLibreMap;
  /** The map once it has its style, for another to lie on; null when it is gone. */
  onMap?(map: MapLibreMap | null): void;
  /** LAOs that an answer names, numbered. */
  marks?: readonly Mark[];
  /** Points of the own table. */
  points?: OwnPoints;
  /** What is being drawn: until `onDrawn` or null the map answers nothing else. */
  drawing?: Drawing | null;
  onDrawn?(shape: Shape | null): void;
  /** Once a shape can be changed, with the way to read what has become of it. */
  onEditing?(read: () => Shape | null): void;
  /** After a move by a person, and after an area was fitted while the view held another camera. */
  onCamera(camera: Camera): void;
  onHover(target: Target | null): void;
  /** Null = a place outside the country. */
  onSelect(target: Target | null): void;
  /** Which level the choropleth shows, at the start and whenever it changes. */
  onLevel(level: ChoroplethLevel): void;
  /** Once, when everything in sight was drawn for the first time. */
  onReady(): void;
  /** Asks for a picture instead of a map to move: every time that all in sight is drawn; null while parts are missing. */
  onPicture?(picture: Picture | null): void;
  /** The map cannot be shown at all. Tiles that fail are told on the map itself, with a way to try again. */
  onError(message: string): void;
}

const CONTROLLED = { dragRotate: false, pitchWithRotate: false, touchPitch: false, maxPitch: 0 } as const;
/** As many dots as a printer needs, kept until they are read. */
const STILL = {
  interactive: false,
  pixelRatio: 3,
  canvasContextAttributes: { preserveDrawingBuffer: true },
  // the nation fits a picture of any size
  minZoom: 2,
  transformConstrain: (center: LngLat, zoom: number) => ({ center, zoom }),
} as const;
const START = { longitude: 101.5, latitude: 13.2, zoom: 5 };

function startAt(leader: MapLibreMap | undefined) {
  if (!leader) return START;
  const { center, zoom } = placeOf(leader);
  return { longitude: center.lng, latitude: center.lat, zoom };
}

function transformConstrain({ lng, lat }: LngLat, zoom: number) {
  const camera = constrained({ lng, lat, zoom });
  return { center: new LngLat(camera.lng, camera.lat), zoom: camera.zoom };
}

/**
 * `data-state` is `loading`, `ready` (everything in sight is drawn) or `error`; `data-level` the level in colour;
 * `data-drawing` is `ready` while points are taken; `data-dots` how many sites of a period are drawn.
 */
export default function MapView(props: MapViewProps) {
  const { view, selected, padding, marks, points, leader, drawing = null } = props;
  const { onDrawn, onEditing, onPicture, onMap, onError } = props;
  const { language, detail, year } = view;
  const host = useRef<HTMLElement>(null);
  const [seam, setSeam] = useState<Seam | null>(null);
  const [taking, setTaking] = useState(false);
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

  const provinces = useQuery(areasQuery("province")).data;
  const selectedLevel = selected?.level;
  const selectedCode = selected?.code;
  const { shape } = view;
  // each address gives a shape of its own: only another outline is a reason for another style
  const outlined = useMemo(() => shape && formatShape(shape), [shape]);
  const outline = useMemo(() => {
    const same = outlined === null ? undefined : parseShape(outlined);
    return same ? shapeOutline(same) : null;
  }, [outlined]);
  // each address gives lists of its own: only other programmes or areas are a reason for another style
  const chosen = sitesSlice.of(view);
  const sites = chosen.join();
  const compared = formatReferences(comparedSlice.of(view));
  const dots = useSiteDots(chosen, view);
  const told = trouble ?? (dots.failed || dotState === "failed" ? "partly" : null);
  // the symbols of all years give way when the dots of a period are there
  const [symbols, setSymbols] = useState(year === null);
  if (year === null ? !symbols : symbols && dotState === "drawn") setSymbols(!symbols);
  const style = useMemo(
    () =>
      mapStyle({
        view: { language, detail },
        sites: PROGRAMMES.filter(({ id }) => sites.split(",").includes(id)),
        symbols,
        selection: selectedLevel && selectedCode ? { level: selectedLevel, code: selectedCode } : null,
        compared: parseReferences(compared) ?? [],
        shape: outline,
        marks: marks && markPoints(marks),
        points,
        provinceLabels: provinceLabels(provinces ?? []),
        neighbours,
        origin: window.location.origin,
        fonts: {
          thai: new URL(thaiFont, window.location.href).href,
          latin: new URL(latinFont, window.location.href).href,
        },
      }),
    [language, detail, sites, symbols, selectedLevel, selectedCode, compared, outline, marks, points, provinces],
  );

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

  const whole = year === null || (dots.shown?.length ?? 0) === chosen.length;
  const complete = provinces !== undefined && held === style && whole && dotState !== "waiting";
  useEffect(() => {
    if (!seam || !onPicture || !complete) return;
    return told ? onPicture(null) : takePictures(seam.map, onPicture);
  }, [seam, onPicture, complete, told]);

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
        workerUrl={workerUrl}
        mapStyle={held}
        initialViewState={startAt(leader)}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        transformConstrain={transformConstrain}
        renderWorldCopies={false}
        attributionControl={false}
        fadeDuration={0}
        onError={fail}
        {...CONTROLLED}
        {...(onPicture && STILL)}
      />
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
