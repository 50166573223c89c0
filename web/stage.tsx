/** The map with its legend and cards, or the table that equals it. */
import { lazy, Suspense, useCallback, useState } from "react";
import { useText } from "./i18n/use-text.ts";
import type { Target } from "./map/values.ts";
import { ChosenCard, HoverCard } from "./panels/card.tsx";
import { Legend } from "./panels/legend.tsx";
import { MapBoundary } from "./panels/map-boundary.tsx";
import { Notice } from "./panels/states.tsx";
import { ViewLink } from "./panels/view-link.tsx";
import { type ChoroplethLevel, useChoropleth } from "./use-choropleth.ts";
import { useFiguresFirst, useScope } from "./use-scope.ts";
import { changeView, useView } from "./use-view.ts";
import { useWide } from "./use-wide.ts";
import type { View } from "./view.ts";

const MapView = lazy(() => import("./map/map-view.tsx"));
const TablePane = lazy(() => import("./panels/table-pane.tsx").then(({ TablePane }) => ({ default: TablePane })));
/** CSS px that the tabs (wide) or the folded legend (phone) cover. */
const PADDING = {
  wide: { top: 16, right: 4, bottom: 4, left: 16 },
  phone: { top: 8, right: 0, bottom: 84, left: 0 },
};
const NOTHING = new Error("");

export function Stage() {
  const { t } = useText();
  const { pane } = useView().view;
  const settled = useFiguresFirst();
  const [wanted, setWanted] = useState(false);
  if (!wanted && settled && pane !== "table") setWanted(true);
  return (
    <section className="stage" data-pane={pane} aria-label={t(pane === "table" ? "pane.table" : "map.label")}>
      <div className="stage-map" inert={pane === "table"}>
        {wanted ? <MapStage /> : <MapWaiting />}
      </div>
      {pane === "table" && (
        <Suspense fallback={<div className="table-pane" />}>
          <TablePane />
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
  const padding = useWide() ? PADDING.wide : PADDING.phone;
  const province = useChoropleth("province", true);
  const lao = useChoropleth("lao", level === "lao");
  const shown = level === "lao" ? lao : province;
  const moved = useCallback(
    (camera: NonNullable<View["camera"]>) => changeView((now) => ({ ...now, camera }), "replace"),
    [],
  );
  const broken = useCallback((message: string) => setFailed(new Error(message)), []);
  const arrived = useCallback(() => setReady(true), []);
  if (failed) return <MapFailed error={failed} />;
  return (
    <>
      <MapBoundary fallback={<MapFailed error={NOTHING} />}>
        <Suspense fallback={null}>
          <MapView
            view={view}
            coverage={{ province: province.coverage, lao: lao.coverage }}
            classes={{ province: province.classes, lao: lao.classes }}
            selected={area}
            padding={padding}
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
      <Legend choropleth={shown} level={level} />
      {chosen ? (
        <ChosenCard target={chosen} onClose={() => setChosen(null)} />
      ) : (
        hovered && <HoverCard target={hovered} choropleth={shown} />
      )}
    </>
  );
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
