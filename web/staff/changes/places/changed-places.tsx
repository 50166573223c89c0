/** Where a set of changes lies: its LAOs in a table and on a map, with one choice for both. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { areasQuery } from "../../../api/areas.ts";
import { formatNumber } from "../../../figures/format.ts";
import { Boundary } from "../../../kit/boundary.tsx";
import { Disclosure } from "../../../kit/disclosure.tsx";
import { Loaded, Skeleton } from "../../../kit/states.tsx";
import { useWide } from "../../../kit/use-wide.ts";
import { Swatch } from "../../../theme/swatch.tsx";
import { useText } from "../../../words/use-text.ts";
import { type ChangedPlaces, placesQuery } from "../queries.ts";
import { kindOf, LAO_KINDS, LAO_LOOKS, type LaoKind, POINT_COLOURS, POINT_KINDS } from "./kinds.ts";
import { LaoTable } from "./lao-table.tsx";
import "./places.css";
import "./words.ts";

const PlacesMap = lazy(() => import("./places-map.tsx"));

interface Choice {
  chosen: string | null;
  onChoose(code: string | null): void;
}

export function ChangedPlacesOf({ id, ...choice }: { id: string } & Choice) {
  return (
    <Loaded query={useQuery(placesQuery(id))} waiting={<Skeleton lines={4} height={60} />}>
      {(places) => (places.laos.length > 0 ? <Places places={places} {...choice} /> : null)}
    </Loaded>
  );
}

function Places({ places: { laos, points }, chosen, onChoose }: { places: ChangedPlaces } & Choice) {
  const { t, language } = useText();
  const wide = useWide("table-and-map");
  const [kind, setKind] = useState<LaoKind | null>(null);
  const provinces = new Map(useQuery(areasQuery("province")).data?.map((area) => [area.code, area]));
  const shown = useMemo(() => laos.filter((lao) => kind === null || kindOf(lao) === kind), [laos, kind]);
  function show(next: LaoKind | null) {
    setKind(next);
    onChoose(null);
  }
  const held = points.keys.length;
  return (
    <section className="places" aria-labelledby="places-title">
      <h2 id="places-title">{t("places.title")}</h2>
      <fieldset className="change-kinds">
        <legend className="unseen">{t("places.show")}</legend>
        <button type="button" className="button button-quiet" aria-pressed={kind === null} onClick={() => show(null)}>
          {t("places.all")} {formatNumber(laos.length, language)}
        </button>
        {LAO_KINDS.map((each) => (
          <button
            key={each}
            type="button"
            className="button button-quiet"
            aria-pressed={kind === each}
            onClick={() => show(each)}
          >
            <Swatch look={LAO_LOOKS[each]} /> {t(`places.${each}`)}{" "}
            {formatNumber(laos.filter((lao) => kindOf(lao) === each).length, language)}
          </button>
        ))}
      </fieldset>
      <div className="places-both">
        <LaoTable laos={shown} provinces={provinces} chosen={chosen} onChoose={onChoose} />
        <Disclosure className="places-fold" summary={t("places.map")} opened={wide}>
          {() => (
            <Boundary>
              <Suspense fallback={<Skeleton lines={4} height={60} />}>
                <PlacesMap laos={shown} points={points} chosen={chosen} onChoose={onChoose} />
              </Suspense>
            </Boundary>
          )}
        </Disclosure>
      </div>
      {held > 0 && (
        <ul className="places-dots">
          {POINT_KINDS.map((each) => {
            const count = points.kinds.filter((of) => of === each).length;
            if (count === 0) return null;
            return (
              <li key={each}>
                <span className="places-dot" style={{ backgroundColor: POINT_COLOURS[each] }} />{" "}
                {t(`places.point_${each}`)} {formatNumber(count, language)}
              </li>
            );
          })}
          {points.total > held && (
            <li className="hint">{t("places.beyond", { total: formatNumber(points.total - held, language) })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
