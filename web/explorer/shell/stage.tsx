/** The map, or what covers it. */
import { Suspense, useDeferredValue, useState } from "react";
import { Boundary, PartFailed } from "../../kit/boundary.tsx";
import { useFiguresFirst } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { MapStage } from "./map/map-stage.tsx";
import { componentOf, paneOf } from "./panes.ts";
import { useSheet } from "./use-sheet.ts";
import "../../map/words.ts";
// with the styles of the page: the map would ask for a file of its own before it can begin
import "../../map/map.css";
import "./styles/stage.css";

export function Stage() {
  const { t } = useText();
  const pane = paneOf(useView().view.pane);
  const [wanted, setWanted] = useState(!pane);
  if (!wanted && !pane) setWanted(true);
  // in a later step than the figures, so that the browser can draw these between the two
  const settled = useDeferredValue(useFiguresFirst());
  const [begun, setBegun] = useState(false);
  if (!begun && wanted && settled) setBegun(true);
  const map = useSheet();
  const Covering = pane && componentOf(pane);
  return (
    <section className="stage" data-covered={pane && ""} aria-label={t(pane?.title ?? "map.label")}>
      <div ref={map} className="stage-map" inert={pane !== undefined}>
        {wanted && <MapStage begun={begun} />}
      </div>
      {Covering && (
        <Boundary key={pane.id} fallback={<PaneFailed />}>
          <Suspense fallback={<div className="table-pane" />}>
            <Covering />
          </Suspense>
        </Boundary>
      )}
    </section>
  );
}

function PaneFailed() {
  const { t } = useText();
  return (
    <div className="table-pane">
      <PartFailed>
        <ViewLink change={(view) => ({ ...view, pane: "map" })}>{t("app.to_map")}</ViewLink>
      </PartFailed>
    </div>
  );
}
