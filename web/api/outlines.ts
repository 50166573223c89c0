/** Outlines for a small map that needs no map library. */
import { queryOptions } from "@tanstack/react-query";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { bodyOf } from "./client.ts";

/** All provinces, in WGS 84 degrees to some 5 km: the one tile of its zoom in which all of Thailand lies. */
export const provinceOutlinesQuery = queryOptions({
  queryKey: ["outlines of provinces"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () => bodyOf<FeatureCollection<MultiPolygon | Polygon>>(fetch("/tiles/province/3/6/3.geojson")),
});
