/** The map with its legend and cards, or the table that equals it. */
import type { MapLibreMap } from "maplibre-gl";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { MapBoundary } from "../../kit/map-boundary.tsx";
import { Notice } from "../../kit/states.tsx";
import type { MapViewProps } from "../../map/map-props.ts";
import type { Drawing, Target } from "../../map/values.ts";
import { wantFields } from "../../place/fields-wanted.ts";
import { useFiguresFirst, useScope } from "../../place/use-scope.ts";
import { Legend } from "../../theme/legend.tsx";
import { themeTitle } from "../../theme/theme-title.ts";
import type { ChoroplethLevel } from "../../theme/use-choropleth.ts";
import type { CrossedLevels } from "../../theme/use-crossed.ts";
import { type SideName, statesOf, useSides } from "../../theme/use-sides.ts";
import type { Shape } from "../../view/shape.ts";
import { changeView, useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { ChosenCard, HoverCard } from "../cards/card.tsx";
import { RangeNote } from "../colours/range-note.tsx";
import { editShape, useEditing } from "../drawing/editing.ts";
import type { OwnLayer } from "../own-data/layer.ts";
import { themeOf, useOwn } from "../own-data/store.ts";
import { useMarks } from "../plan/next/use-marks.ts";
import { MapNotes } from "./map-notes.tsx";
import { usePadding } from "./use-padding.ts";

const MapView = lazy(() => import("../../map/map-view.tsx"));
const TimeBar = lazy(() => import("../timeline/time-bar.tsx"));
const TablePane = lazy(() => import("../table/table-pane.tsx").then(({ TablePane }) => ({ default: TablePane })));
const PlanPane = lazy(() => import("../plan/plan-pane.tsx"));
const ComparePane = lazy(() => import("../compare/compare-pane.tsx"));
const BriefPane = lazy(() => import("../brief/brief-pane.tsx"));
const MapPicture = lazy(() => import("../../map/picture/map-picture.tsx"));
const Swipe = lazy(() => import("../two-themes/swipe.tsx"));
const SwipeTools = lazy(() => import("../two-themes/swipe-tools.tsx"));
const OwnPane = lazy(() => import("../own-data/own-pane.tsx"));
const ownOnMap = () => import("../own-data/own-on-map.tsx");
const OwnTools = lazy(() => ownOnMap().then(({ OwnTools }) => ({ default: OwnTools })));
const OwnNote = lazy(() => ownOnMap().then(({ OwnNote }) => ({ default: OwnNote })));
const OwnLegend = lazy(() => ownOnMap().then(({ OwnLegend }) => ({ default: OwnLegend })));
const OwnCard = lazy(() => ownOnMap().then(({ OwnCard }) => ({ default: OwnCard })));
const CrossLegend = lazy(() => import("../two-themes/cross-legend.tsx"));
const DrawTools = lazy(() => import("../drawing/draw-tools.tsx"));
const NOTHING = new Error("");
/** One and the same, so that the map begins once. */
const EDIT: Drawing = { kind: "edit" };

/** What is under the pointer or was chosen, and on which of two maps. */
interface Pointed {
  target: Target;
  side: SideName;
}
const on = (side: SideName, target: Target | null): Pointed | null => target && { target, side };

/** What the stage shows; all but the map cover it. */
const LABELS = {
  map: "map.label",
  figures: "map.label",
  table: "pane.table",
  compare: "pane.compare",
  gaps: "ask.gaps",
  next: "ask.next",
  targets: "ask.targets",
  brief: "brief.open",
  own: "own.title",
} as const satisfies Record<View["pane"], string>;

export function Stage() {
  const { t } = useText();
  const { pane } = useView().view;
  const settled = useFiguresFirst();
  const [wanted, setWanted] = useState(false);
  const label = LABELS[pane];
  const covered = label !== "map.label";
  if (!wanted && settled && !covered) setWanted(true);
  return (
    <section className="stage" data-covered={covered ? "" : undefined} aria-label={t(label)}>
      <div className="stage-map" inert={covered}>
        {wanted ? <MapStage /> : <MapWaiting />}
      </div>
      {covered && (
        <Suspense fallback={<div className="table-pane" />}>
          <Covering pane={pane} />
        </Suspense>
      )}
    </section>
  );
}

function Covering({ pane }: { pane: View["pane"] }) {
  if (pane === "brief") return <BriefPane Picture={MapPicture} />;
  if (pane === "table") return <TablePane />;
  if (pane === "own") return <OwnPane />;
  return pane === "compare" ? <ComparePane /> : <PlanPane />;
}

function MapWaiting() {
  const { t } = useText();
  return (
    <p className="map-waiting" role="status">
      {t("map.loading")}
    </p>
  );
}

function MapStage() {
  const text = useText();
  const { view } = useView();
  const { area } = useScope();
  const [level, setLevel] = useState<ChoroplethLevel>("province");
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [chosen, setChosen] = useState<Pointed | null>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState<Error | null>(null);
  const [begun, setDrawing] = useState<Drawing | null>(null);
  const editing = useEditing(view.shape);
  const drawing = editing ? EDIT : begun;
  const edited = useRef<() => Shape | null>(() => null);
  useEffect(() => {
    // another shape, or none, came by the address: nothing is left to change
    if (!editing) editShape(null);
  }, [editing]);
  const marks = useMarks();
  const table = useOwn();
  const own = table?.shownFor === themeOf(view) ? table.answer : null;
  const { left, right, crossed } = useSides(level);
  const swiped = crossed ? null : right;
  const padding = usePadding(view.year, swiped !== null);
  // a table of one's own stands alone, and so does what is being drawn
  const comparing = swiped !== null && drawing === null && own === null;
  const moved = useCallback(
    (camera: NonNullable<View["camera"]>) => changeView((now) => ({ ...now, camera }), "replace"),
    [],
  );
  const broken = useCallback((message: string) => {
    setFailed(new Error(message));
    wantFields();
  }, []);
  const take = useCallback((shape: Shape | null) => {
    setDrawing(null);
    editShape(null);
    setChosen(null);
    if (shape) changeView((now) => ({ ...now, shape }));
  }, []);
  const keepEditor = useCallback((read: () => Shape | null) => {
    edited.current = read;
  }, []);
  const open = useCallback((shape: Shape) => changeView((now) => ({ ...now, shape, camera: null })), []);
  const arrived = useCallback(() => {
    setReady(true);
    wantFields();
  }, []);
  if (failed) return <MapFailed error={failed} />;
  return (
    <>
      <MapBoundary fallback={<MapFailed error={NOTHING} />}>
        <Suspense fallback={null}>
          <MapView
            view={own?.layer.kind === "areas" ? { ...view, detail: own.layer.level } : view}
            side={comparing ? { name: "left", about: themeTitle(left.theme, text) } : null}
            states={own ? ownStates(own.layer) : crossed ? crossedStates(crossed) : statesOf(left)}
            points={own?.layer.kind === "points" ? own.layer.points : undefined}
            selected={area}
            padding={padding}
            marks={marks}
            outlined={view.compared}
            drawing={drawing}
            onDrawn={take}
            onEditing={keepEditor}
            onCamera={moved}
            onHover={(target) => setHovered(on("left", target))}
            onSelect={(target) => setChosen(on("left", target))}
            onLevel={setLevel}
            onMap={setMap}
            onReady={arrived}
            onError={broken}
          />
        </Suspense>
      </MapBoundary>
      {ready && map && swiped && (
        <Suspense fallback={null}>
          <Swipe
            leader={map}
            left={left}
            right={swiped}
            level={level}
            aside={!comparing}
            view={view}
            selected={area}
            padding={padding}
            marks={marks}
            outlined={view.compared}
            onCamera={moved}
            onHover={(target) => setHovered(on("right", target))}
            onSelect={(target) => setChosen(on("right", target))}
          />
        </Suspense>
      )}
      {!ready && <MapWaiting />}
      {ready && (
        <Suspense fallback={null}>
          {!drawing && <SwipeTools covered={padding.bottom} />}
          <DrawTools
            drawing={drawing}
            covered={padding.bottom}
            onDraw={setDrawing}
            onLeave={() => take(null)}
            onEdited={() => take(edited.current())}
            onShape={open}
          />
          {!drawing && <OwnTools covered={padding.bottom} onShape={open} />}
        </Suspense>
      )}
      {!drawing && (
        <MapNotes>
          {table && (
            <Suspense>
              <OwnNote />
            </Suspense>
          )}
          {!own && <RangeNote choropleth={left.shown} />}
        </MapNotes>
      )}
      <div className="stage-foot">
        {own && (
          <Suspense>
            <OwnLegend own={own} />
          </Suspense>
        )}
        {!own && !comparing && !crossed && <Legend choropleth={left.shown} theme={left.theme} level={level} />}
        {!own && crossed && right && (
          <Suspense>
            <CrossLegend across={left} up={right} crossed={crossed[level]} level={level} />
          </Suspense>
        )}
        {!own && (
          <Suspense fallback={<div className="time-waiting" />}>
            {ready ? <TimeBar level={level} /> : <div className="time-waiting" />}
          </Suspense>
        )}
      </div>
      {chosen && (own || chosen.target.kind !== "own") && (
        <ChosenCard
          target={chosen.target}
          own={own && <Suspense>{<OwnCard own={own} target={chosen.target} />}</Suspense>}
          side={swiped && chosen.side}
          theme={chosen.side === "right" && swiped ? swiped.theme : left.theme}
          onClose={() => setChosen(null)}
        />
      )}
      {!chosen && hovered && !own && <HoverCard {...hovered} left={left} right={right} crossed={crossed !== null} />}
      {!chosen && hovered && own && (
        <Suspense>
          <OwnCard own={own} target={hovered.target} hover />
        </Suspense>
      )}
    </>
  );
}

function crossedStates({ province, lao }: CrossedLevels): MapViewProps["states"] {
  return { province: province?.states, lao: lao?.states };
}

/** The own table alone: of the programme nothing shines through. */
function ownStates(layer: OwnLayer): MapViewProps["states"] {
  const states = layer.kind === "areas" ? layer.states : undefined;
  const level = layer.kind === "areas" ? layer.level : null;
  return { province: level === "province" ? states : undefined, lao: level === "lao" ? states : undefined };
}

function MapFailed({ error }: { error: Error }) {
  const { t } = useText();
  return (
    <div className="map-failed">
      <Notice title={t("map.failed")} tone="failure">
        {error.message && <p>{error.message}</p>}
        <p>{t("map.use_table")}</p>
        <ViewLink className="button" change={(view) => ({ ...view, pane: "table" })}>
          {t("map.open_table")}
        </ViewLink>
      </Notice>
    </div>
  );
}
