/** The style of the map: the same object as long as nothing in it says something else. */
import neighbours from "virtual:neighbours";
import latinFont from "@fontsource/sarabun/files/sarabun-latin-400-normal.woff2?url";
import thaiFont from "@fontsource/sarabun/files/sarabun-thai-400-normal.woff2?url";
import { useQueries, useQuery } from "@tanstack/react-query";
import type { StyleSpecification } from "maplibre-gl";
import { useMemo, useState } from "react";
import { CODI_REGIONS } from "../../../data/codi-regions.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { areasQuery } from "../../api/areas.ts";
import { sitesSlice } from "../../theme/sites.ts";
import { formatShape } from "../../view/shape.ts";
import { useBasemap } from "../basemap/use-basemap.ts";
import type { MapViewProps } from "../map-props.ts";
import type { Selection } from "./area-layers.ts";
import { markPoints } from "./drawn-layers.ts";
import { provinceLabels } from "./province-labels.ts";
import { shapeOutline } from "./shape-outline.ts";
import { mapStyle } from "./style.ts";

const absolute = (path: string) => new URL(path, window.location.href).href;

/** Each address gives lists and shapes of its own: what says the same as before stays the object that it was. */
function useSame<Value>(value: Value, written: string): Value {
  const [kept, setKept] = useState({ value, written });
  if (kept.written === written) return kept.value;
  setKept({ value, written });
  return value;
}

/** A region of CODI with its provinces, as soon as they are known: the tiles name the geographic regions alone. */
function useProvincesOf(areas: readonly Selection[]): Selection[] {
  const answers = useQueries({
    queries: areas.map(({ level, code }) => ({
      ...areasQuery("province", { region: code }),
      enabled: level === "region" && CODI_REGIONS.some((region) => region.code === code),
    })),
  });
  return areas.map(({ level, code }, place) => {
    const provinces = answers[place]?.data?.map((province) => province.code);
    return { level, code, ...(provinces && { provinces }) };
  });
}

type Shown = Pick<MapViewProps, "view" | "selected" | "outlined" | "marks" | "points" | "pins" | "trace">;

/**
 * @param symbols whether sites are drawn as symbols, which are those of all years
 * @returns `whole`: the names of the provinces are there, too
 */
export function useMapStyle(
  { view, selected, outlined = [], marks, points, pins = [], trace = null }: Shown,
  symbols: boolean,
): { style: StyleSpecification; whole: boolean } {
  const { language, detail, only } = view;
  const basemap = useBasemap(view);
  const provinces = useQuery(areasQuery("province")).data;
  const chosen = sitesSlice.of(view);
  const sites = useSame(chosen, chosen.join());
  const shape = useSame(view.shape, view.shape ? formatShape(view.shape) : "");
  const placed = useProvincesOf([...(selected ? [selected] : []), ...outlined]);
  const [first = null, ...rest] = selected ? placed : [null, ...placed];
  const selection = useSame(first, JSON.stringify(first));
  const dashed = useSame(
    rest.flatMap((each) => each ?? []),
    JSON.stringify(rest),
  );
  const pinned = useSame(pins, JSON.stringify(pins));
  const traced = useSame(trace, trace?.name ?? "");
  const style = useMemo(
    () =>
      mapStyle({
        view: { language, detail, only },
        sites: PROGRAMMES.filter(({ id }) => sites.includes(id)),
        symbols,
        selection,
        outlined: dashed,
        shape: shape && shapeOutline(shape),
        marks: marks && markPoints(marks),
        points,
        pins: pinned,
        trace: traced,
        provinceLabels: provinceLabels(provinces ?? []),
        neighbours,
        basemap,
        origin: window.location.origin,
        fonts: { thai: absolute(thaiFont), latin: absolute(latinFont) },
      }),
    [
      basemap,
      language,
      detail,
      only,
      sites,
      symbols,
      selection,
      dashed,
      shape,
      marks,
      points,
      pinned,
      traced,
      provinces,
    ],
  );
  return { style, whole: provinces !== undefined };
}
