/** A map of a page of staff: it goes where it is told, and says so when it cannot be drawn. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Notice } from "../../kit/states.tsx";
import { type Bbox, cameraForBbox } from "../../map/camera.ts";
import type { StatesByLevel } from "../../map/map-props.ts";
import MapView from "../../map/map-view.tsx";
import type { ColouredPoints } from "../../map/style/point-layers.ts";
import type { Target } from "../../map/values.ts";
import { useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { useText } from "../../words/use-text.ts";
import "./staff-map.css";
import "./words.ts";

const NO_STATES: StatesByLevel = { province: undefined, lao: undefined };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
/** The LAOs around a place are told apart. */
const NEAR = 10;

interface StaffMapProps {
  /** The map goes there whenever this is another box; null = it stays. */
  bbox: Bbox | null;
  points: ColouredPoints;
  /** A place to come to, and nearer if it was far, whenever this is another one; degrees. */
  look?: { lng: number; lat: number } | null;
  /** Which level has colours, and what they are. */
  detail?: View["detail"];
  states?: StatesByLevel;
  /** A line is drawn around it, and the map goes there. */
  lao?: { code: string; bbox: Bbox } | null;
  onSelect(target: Target | null): void;
  /** What lies on the map. */
  children?: ReactNode;
}

export function StaffMap(props: StaffMapProps) {
  const { bbox, points, look = null, detail = "auto", states = NO_STATES, lao = null, onSelect, children } = props;
  const { t } = useText();
  const { view } = useView();
  const host = useRef<HTMLDivElement>(null);
  const [camera, setCamera] = useState<View["camera"]>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!bbox || !host.current) return;
    const { clientWidth: width, clientHeight: height } = host.current;
    setCamera(cameraForBbox(bbox, NO_PADDING, { width, height }));
  }, [bbox]);
  useEffect(() => {
    if (!look) return;
    setCamera((before) => ({ lng: look.lng, lat: look.lat, zoom: Math.max(before?.zoom ?? 0, NEAR) }));
  }, [look]);
  if (failed) {
    return (
      <Notice title={t("staff_map.none")}>
        <p>{t("staff_map.none_hint")}</p>
      </Notice>
    );
  }
  const selected = lao && ({ level: "lao", ...lao } as const);
  return (
    <div className="staff-map-frame" ref={host}>
      <MapView
        view={{ ...view, camera, detail, area: selected }}
        selected={selected}
        padding={NO_PADDING}
        states={states}
        points={points}
        onCamera={setCamera}
        onHover={() => {}}
        onSelect={onSelect}
        onLevel={() => {}}
        onReady={() => {}}
        onError={() => setFailed(true)}
      />
      {children}
    </div>
  );
}
