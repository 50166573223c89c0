/** The records of the filter as dots. A click chooses what lies there, in the table as well. */
import { useEffect, useMemo, useState } from "react";
import { formatNumber } from "../../../figures/format.ts";
import type { Target } from "../../../map/values.ts";
import { useText } from "../../../words/use-text.ts";
import { StaffMap } from "../../map/staff-map.tsx";
import type { StaffPoints, StaffRecord } from "../queries.ts";
import type { ChosenRecord } from "../record-id.ts";
import { PlaceCard } from "./place-card.tsx";
import { bboxOf, colouredPlaces, type Place, placesOf, toggledPlace } from "./places.ts";
import "./map.css";
import "./words.ts";

interface RecordsMapProps {
  points: StaffPoints;
  selected: ReadonlySet<string>;
  /** The record that is open beside it. */
  open: string | null;
  /** The record that was chosen in the table last. */
  look: ChosenRecord | null;
  /** What is selected now; `chosen` was selected just now, here. */
  onSelect(selected: ReadonlySet<string>, chosen: string | null): void;
  onOpen(record: StaffRecord): void;
}

export default function RecordsMap({ points, selected, open, look, onSelect, onOpen }: RecordsMapProps) {
  const { t, language } = useText();
  const [here, setHere] = useState<Place | null>(null);
  const places = useMemo(() => placesOf(points), [points]);
  const bbox = useMemo(() => bboxOf(places), [places]);
  const looked = useMemo(() => {
    const place = look && places.find(({ ids }) => ids.includes(look.id));
    return place ? { lng: place.lng, lat: place.lat } : null;
  }, [places, look]);
  const dots = useMemo(
    () => colouredPlaces(places, open === null ? selected : new Set(selected).add(open)),
    [places, selected, open],
  );
  useEffect(() => {
    if (places) setHere(null);
  }, [places]);

  function choose(target: Target | null) {
    const place = target?.kind === "point" ? places[target.row] : undefined;
    setHere(place ?? null);
    if (!place) return;
    const next = toggledPlace(selected, place.ids);
    onSelect(next, place.ids.find((id) => next.has(id)) ?? null);
  }
  const beyond = points.total - points.ids.length;
  const inLao = points.own.filter((own) => !own).length;
  return (
    <section className="records-map" aria-label={t("records_map.title")}>
      <StaffMap bbox={bbox} points={dots} look={looked} onSelect={choose}>
        {here && <PlaceCard place={here} selected={selected} onOpen={onOpen} onClose={() => setHere(null)} />}
      </StaffMap>
      <p className="hint">
        {t("records_map.dots", { total: formatNumber(points.ids.length, language) })}
        {inLao > 0 && ` · ${t("records_map.in_lao", { total: formatNumber(inLao, language) })}`}
        {beyond > 0 && ` · ${t("records_map.beyond", { total: formatNumber(beyond, language) })}`}
      </p>
    </section>
  );
}
