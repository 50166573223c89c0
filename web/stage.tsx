/** The map with its legend and cards, or the table that equals it. */
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { editShape, useEditing } from "./editing.ts";
import { wantFields } from "./fields-wanted.ts";
import { useText } from "./i18n/use-text.ts";
import type { MapViewProps } from "./map/map-view.tsx";
import type { Drawing, Target } from "./map/values.ts";
import type { OwnLayer } from "./own/layer.ts";
import { themeOf, useOwn } from "./own/store.ts";
import { ChosenCard, HoverCard } from "./panels/card.tsx";
import { Legend } from "./panels/legend.tsx";
import { MapBoundary } from "./panels/map-boundary.tsx";
import { MapNotes } from "./panels/map-notes.tsx";
import { Notice } from "./panels/states.tsx";
import { ViewLink } from "./panels/view-link.tsx";
import type { Shape } from "./shape.ts";
import { type ChoroplethLevel, useChoropleth } from "./use-choropleth.ts";
import { useMarks } from "./use-marks.ts";
import { useFiguresFirst, useScope } from "./use-scope.ts";
import { changeView, useView } from "./use-view.ts";
import { useWide } from "./use-wide.ts";
import type { View } from "./view.ts";

const MapView = lazy(() => import("./map/map-view.tsx"));
const TimeBar = lazy(() => import("./panels/time-bar.tsx"));
const TablePane = lazy(() => import("./panels/table-pane.tsx").then(({ TablePane }) => ({ default: TablePane })));
const PlanPane = lazy(() => import("./panels/plan-pane.tsx"));
const OwnPane = lazy(() => import("./panels/own-pane.tsx"));
const ownOnMap = () => import("./panels/own-on-map.tsx");
const OwnTools = lazy(() => ownOnMap().then(({ OwnTools }) => ({ default: OwnTools })));
const OwnNote = lazy(() => ownOnMap().then(({ OwnNote }) => ({ default: OwnNote })));
const OwnLegend = lazy(() => ownOnMap().then(({ OwnLegend }) => ({ default: OwnLegend })));
const OwnCard = lazy(() => ownOnMap().then(({ OwnCard }) => ({ default: OwnCard })));
const DrawTools = lazy(() => import("./panels/draw-tools.tsx"));
/** CSS px that the tabs and the time bar (wide), or the time bar and the folded legend (phone) cover. */
const PADDING = {
  wide: { top: 16, right: 4, bottom: 84, left: 16 },
  phone: { top: 8, right: 0, bottom: 144, left: 0 },
};
/** What a phone's time bar grows by once a year is chosen. */
const YEAR_ROW = 46;
const NOTHING = new Error("");
/** One and the same, so that the map begins once. */
const EDIT: Drawing = { kind: "edit" };
/** What the stage shows; all but the map cover it. */
const LABELS = {
  map: "map.label",
  figures: "map.label",
  table: "pane.table",
  gaps: "ask.gaps",
  next: "ask.next",
  targets: "ask.targets",
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
          {pane === "table" && <TablePane />}
          {pane === "own" && <OwnPane />}
          {pane !== "table" && pane !== "own" && <PlanPane />}
        </Suspense>
      )}
    </section>
  );
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
  const { view } = useView();
  const { area } = useScope();
  const [level, setLevel] = useState<ChoroplethLevel>("province");
  const [hovered, setHovered] = useState<Target | null>(null);
  const [chosen, setChosen] = useState<Target | null>(null);
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
  const padding = usePadding(view.year);
  const province = useChoropleth("province", true);
  const lao = useChoropleth("lao", level === "lao");
  const shown = level === "lao" ? lao : province;
  const table = useOwn();
  const own = table?.shownFor === themeOf(view) ? table.answer : null;
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
            states={own ? ownStates(own.layer) : { province: province.states, lao: lao.states }}
            points={own?.layer.kind === "points" ? own.layer.points : undefined}
            selected={area}
            padding={padding}
            marks={marks}
            drawing={drawing}
            onDrawn={take}
            onEditing={keepEditor}
            onCamera={moved}
            onHover={setHovered}
            onSelect={setChosen}
            onLevel={setLevel}
            onReady={arrived}
            onError={broken}
          />
        </Suspense>
      </MapBoundary>
      {!ready && <MapWaiting />}
      {ready && (
        <Suspense fallback={null}>
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
      {!drawing && <MapNotes>{table && <Suspense>{<OwnNote />}</Suspense>}</MapNotes>}
      <div className="stage-foot">
        {own ? (
          <Suspense>
            <OwnLegend own={own} />
          </Suspense>
        ) : (
          <>
            <Legend choropleth={shown} level={level} />
            <Suspense fallback={<div className="time-waiting" />}>
              {ready ? <TimeBar level={level} /> : <div className="time-waiting" />}
            </Suspense>
          </>
        )}
      </div>
      {chosen && (
        <ChosenCard
          target={chosen}
          own={own && <Suspense>{<OwnCard own={own} target={chosen} />}</Suspense>}
          onClose={() => setChosen(null)}
        />
      )}
      {!chosen && hovered && !own && <HoverCard target={hovered} choropleth={shown} />}
      {!chosen && hovered && own && (
        <Suspense>
          <OwnCard own={own} target={hovered} hover />
        </Suspense>
      )}
    </>
  );
}

/** The own table alone: of the programme nothing shines through. */
function ownStates(layer: OwnLayer): MapViewProps["states"] {
  const states = layer.kind === "areas" ? layer.states : undefined;
  const level = layer.kind === "areas" ? layer.level : null;
  return { province: level === "province" ? states : undefined, lao: level === "lao" ? states : undefined };
}

function usePadding(year: number | null): typeof PADDING.wide {
  const wide = useWide();
  if (wide) return PADDING.wide;
  return { ...PADDING.phone, bottom: PADDING.phone.bottom + (year === null ? 0 : YEAR_ROW) };
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
