/** The records of the filter as dots. A click chooses what lies there, in the table as well. */
import { useEffect, useMemo, useRef, useState } from "react";
import { formatNumber } from "../../../figures/format.ts";
import { Notice } from "../../../kit/states.tsx";
import { cameraForBbox } from "../../../map/camera.ts";
import MapView from "../../../map/map-view.tsx";
import type { Target } from "../../../map/values.ts";
import { useView } from "../../../view/use-view.ts";
import type { View } from "../../../view/view.ts";
import { useText } from "../../../words/use-text.ts";
import type { StaffPoints, StaffRecord } from "../queries.ts";
import { PlaceCard } from "./place-card.tsx";
import { bboxOf, colouredPlaces, type Place, placesOf, toggledPlace } from "./places.ts";
import "./map.css";
import "./words.ts";

const NO_STATES = { province: undefined, lao: undefined };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

interface RecordsMapProps {
  points: StaffPoints;
  selected: ReadonlySet<string>;
  /** The record that is open beside it. */
  open: string | null;
  onSelect(selected: ReadonlySet<string>): void;
  onOpen(record: StaffRecord): void;
}

export default function RecordsMap({ points, selected, open, onSelect, onOpen }: RecordsMapProps) {
  const { t, language } = useText();
  const { view } = useView();
  const host = useRef<HTMLDivElement>(null);
  const [camera, setCamera] = useState<View["camera"]>(null);
  const [here, setHere] = useState<Place | null>(null);
  const [failed, setFailed] = useState(false);
  const places = useMemo(() => placesOf(points), [points]);
  const dots = useMemo(
    () => colouredPlaces(places, open === null ? selected : new Set(selected).add(open)),
    [places, selected, open],
  );
  useEffect(() => {
    const bbox = bboxOf(places);
    if (!bbox || !host.current) return;
    const { clientWidth: width, clientHeight: height } = host.current;
    setCamera(cameraForBbox(bbox, NO_PADDING, { width, height }));
    setHere(null);
  }, [places]);

  function choose(target: Target | null) {
    const place = target?.kind === "point" ? places[target.row] : undefined;
    setHere(place ?? null);
    if (place) onSelect(toggledPlace(selected, place.ids));
  }
  if (failed) {
    return (
      <Notice title={t("records_map.none")}>
        <p>{t("records_map.none_hint")}</p>
      </Notice>
    );
  }
  const beyond = points.total - points.ids.length;
  const inLao = points.own.filter((own) => !own).length;
  return (
    <section className="records-map" aria-label={t("records_map.title")}>
      <div className="records-map-frame" ref={host}>
        <MapView
          view={{ ...view, camera }}
          selected={null}
          padding={NO_PADDING}
          states={NO_STATES}
          points={dots}
          onCamera={setCamera}
          onHover={() => {}}
          onSelect={choose}
          onLevel={() => {}}
          onReady={() => {}}
          onError={() => setFailed(true)}
        />
        {here && <PlaceCard place={here} selected={selected} onOpen={onOpen} onClose={() => setHere(null)} />}
      </div>
      <p className="hint">
        {t("records_map.dots", { total: formatNumber(points.ids.length, language) })}
        {inLao > 0 && ` · ${t("records_map.in_lao", { total: formatNumber(inLao, language) })}`}
        {beyond > 0 && ` · ${t("records_map.beyond", { total: formatNumber(beyond, language) })}`}
      </p>
    </section>
  );
}
