/** The map with what capabilities have on it and around it. */
import { usePrefetchQuery } from "@tanstack/react-query";
import type { MapLibreMap } from "maplibre-gl";
import { lazy, Suspense, useCallback, useState } from "react";
import { areasQuery } from "../../../api/areas.ts";
import { Boundary } from "../../../kit/boundary.tsx";
import { useWide } from "../../../kit/use-wide.ts";
import type { Camera } from "../../../map/camera.ts";
import type { Target } from "../../../map/values.ts";
import { useWantFields } from "../../../place/fields-wanted.ts";
import { useScope } from "../../../place/use-scope.ts";
import { useLevelInSight, useSetLevelInSight } from "../../../theme/level-in-sight.ts";
import { type SideName, useSides } from "../../../theme/use-sides.ts";
import { useChangeView, useView } from "../../../view/use-view.ts";
import type { Pointed } from "../../feature.ts";
import { areaActions } from "./area-actions.tsx";
import { arrange } from "./arrange.ts";
import { MapCards } from "./map-cards.tsx";
import { MapFailed } from "./map-failed.tsx";
import { MapNotes } from "./map-notes.tsx";
import { MapTools } from "./map-tools.tsx";
import { MapWaiting } from "./map-waiting.tsx";
import { useChosen } from "./use-chosen.ts";
import { useChosenOnMap } from "./use-chosen-on-map.ts";
import { useMapParts } from "./use-map-parts.ts";
import { SHEET, usePadding } from "./use-padding.ts";

const MapView = lazy(() => import("../../../map/map-view.tsx"));

const BARE = { province: undefined, lao: undefined };
const on = (side: SideName, target: Target | null): Pointed | null => target && { target, side };

/** @param begun whether the map itself may be loaded: its legend, notes and tools stand before it */
export function MapStage({ begun }: { begun: boolean }) {
  const changeView = useChangeView();
  const wantFields = useWantFields();
  // the names on the map, beside its code: without them it would be drawn twice
  usePrefetchQuery(areasQuery("province"));
  const { view } = useView();
  const { area } = useScope();
  const level = useLevelInSight();
  const setLevel = useSetLevelInSight();
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const sides = useSides(level);
  const arranged = arrange(useMapParts({ level, sides, ready, areaActions }));
  const { second, aside, detail } = arranged;
  const drawing = arranged.drawing?.drawing ?? null;
  const wide = useWide();
  // beside the map the panel tells of the place; two maps and a drawing need all of a small screen
  const bare = wide || view.pane !== "map" || view.shape !== null || drawing !== null || second !== undefined;
  const { steering, select } = useChosenOnMap(map);
  const [chosen, choose] = useChosen(drawing, bare ? null : area, select);
  const sheet = !bare && chosen?.target.kind === "area" && chosen.target.code === area?.code;
  const covered = usePadding(second !== undefined);
  const padding = sheet ? { ...covered, bottom: SHEET } : covered;
  const moved = useCallback((camera: Camera) => changeView((now) => ({ ...now, camera }), "replace"), [changeView]);
  const broken = useCallback(() => {
    setFailed(true);
    wantFields();
  }, [wantFields]);
  const arrived = useCallback(() => {
    setReady(true);
    wantFields();
  }, [wantFields]);
  if (failed) return <MapFailed noGraphics />;
  const pointing = (side: SideName) => ({
    onHover: (target: Target | null) => setHovered(on(side, target)),
    onSelect: (target: Target | null) => choose(on(side, target)),
  });
  const shared = {
    view: steering,
    selected: area,
    padding,
    marks: arranged.marks,
    outlined: arranged.outlined,
    pins: arranged.pins,
    trace: arranged.trace,
    onCamera: moved,
  };
  return (
    <>
      <Boundary fallback={<MapFailed />}>
        <Suspense fallback={null}>
          {begun && (
            <MapView
              {...shared}
              {...pointing("left")}
              view={detail ? { ...steering, detail } : steering}
              side={second && !aside ? second.side : null}
              states={arranged.states ?? BARE}
              points={arranged.points}
              {...arranged.drawing}
              onLevel={setLevel}
              onMap={setMap}
              onReady={arrived}
              onError={broken}
            />
          )}
        </Suspense>
      </Boundary>
      {ready && map && second && (
        <Boundary>
          <Suspense fallback={null}>{second.draw({ ...shared, ...pointing("right"), leader: map, aside })}</Suspense>
        </Boundary>
      )}
      {ready ? <MapTools tools={arranged.tools} covered={covered.bottom} drawing={drawing !== null} /> : <MapWaiting />}
      {!drawing && <MapNotes notes={arranged.notes} />}
      <div className="stage-foot">
        <Boundary>
          <Suspense>{arranged.legend}</Suspense>
        </Boundary>
      </div>
      <MapCards {...arranged} chosen={chosen} hovered={hovered} onClose={() => choose(null)} />
    </>
  );
}
