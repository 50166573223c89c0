/** The map, or what covers it. */
import { Suspense, useState } from "react";
import { useFiguresFirst } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { MapStage } from "./map-stage.tsx";
import { MapWaiting } from "./map-waiting.tsx";
import { componentOf, paneOf } from "./panes.ts";
import "../../map/words.ts";
import "./stage.css";

export function Stage() {
  const { t } = useText();
  const pane = paneOf(useView().view.pane);
  const settled = useFiguresFirst();
  const [wanted, setWanted] = useState(false);
  if (!wanted && settled && !pane) setWanted(true);
  const Covering = pane && componentOf(pane);
  return (
    <section className="stage" data-covered={pane && ""} aria-label={t(pane?.title ?? "map.label")}>
      <div className="stage-map" inert={pane !== undefined}>
        {wanted ? <MapStage /> : <MapWaiting />}
      </div>
      {Covering && (
        <Suspense fallback={<div className="table-pane" />}>
          <Covering />
        </Suspense>
      )}
    </section>
  );
}
