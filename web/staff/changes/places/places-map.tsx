/** The LAOs that a set touches in the colour of what becomes of them, and the points of its records. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areaQuery } from "../../../api/areas.ts";
import type { Target } from "../../../map/values.ts";
import { useText } from "../../../words/use-text.ts";
import { StaffMap } from "../../map/staff-map.tsx";
import type { ChangedLao, ChangedPlaces } from "../queries.ts";
import { bboxOfLaos, colouredChanges, kindOf, LAO_LOOKS } from "./kinds.ts";
import "./words.ts";

interface PlacesMapProps {
  /** Those that are shown. */
  laos: readonly ChangedLao[];
  points: ChangedPlaces["points"];
  chosen: string | null;
  onChoose(code: string | null): void;
}

export default function PlacesMap({ laos, points, chosen, onChoose }: PlacesMapProps) {
  const { t } = useText();
  const { data: area } = useQuery({ ...areaQuery("lao", chosen ?? ""), enabled: chosen !== null });
  const codes = useMemo(() => new Set(laos.map(({ code }) => code)), [laos]);
  const dots = useMemo(() => colouredChanges(points, codes), [points, codes]);
  const bbox = useMemo(() => bboxOfLaos(laos), [laos]);
  const states = useMemo(
    () => ({ province: undefined, lao: new Map(laos.map((lao) => [lao.code, LAO_LOOKS[kindOf(lao)]])) }),
    [laos],
  );
  function choose(target: Target | null) {
    const code = target?.kind === "point" ? points.laos[target.row] : target?.kind === "area" ? target.code : undefined;
    onChoose(code !== undefined && codes.has(code) ? code : null);
  }
  return (
    <section aria-label={t("places.map")}>
      <StaffMap
        bbox={bbox}
        points={dots}
        detail="lao"
        states={states}
        lao={area && area.code === chosen ? { code: area.code, bbox: area.bbox } : null}
        onSelect={choose}
      />
    </section>
  );
}
