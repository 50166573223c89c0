/** The style of the office, as soon as it is there and known to be one. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { StyleSpecification } from "maplibre-gl";
import { basemapQuery } from "../../api/basemap.ts";
import type { View } from "../../view/view.ts";
import { basemapSlice } from "./basemap-slice.ts";
import { type Basemap, readBasemap } from "./read-basemap.ts";

/** Null where there is none. An invalid style would keep the whole map from being drawn: it is an error of this question. */
export const checkedBasemapQuery = queryOptions({
  queryKey: ["basemap", "checked"],
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ client }): Promise<Basemap | null> => {
    const office = await client.fetchQuery(basemapQuery);
    if (!office) return null;
    const { validateStyleMin } = await import("@maplibre/maplibre-gl-style-spec");
    const style = office.written as StyleSpecification;
    const [fault] = validateStyleMin(style);
    if (fault) throw new Error(`${office.address}: ${fault.message}`);
    return readBasemap(style, office.address);
  },
});

export function useBasemap(view: View): Basemap | null {
  const { data } = useQuery(checkedBasemapQuery);
  return basemapSlice.of(view) === "on" ? (data ?? null) : null;
}
