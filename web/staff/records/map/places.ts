/** The dots of the map: records that lie at one place share one. */
import type { Bbox } from "../../../map/camera.ts";
import type { ColouredPoints } from "../../../map/style/point-layers.ts";
import type { StaffPoints } from "../queries.ts";

/** WGS 84 degrees */
export interface Place {
  lng: number;
  lat: number;
  ids: string[];
}

export const DOT = "#1f7a8c";
export const CHOSEN_DOT = "#e8871e";

/** In the order in which their first record came. */
export function placesOf({ ids, lngs, lats }: Pick<StaffPoints, "ids" | "lngs" | "lats">): Place[] {
  const places = new Map<string, Place>();
  for (const [at, id] of ids.entries()) {
    const [lng = 0, lat = 0] = [lngs[at], lats[at]];
    const here = places.get(`${lng} ${lat}`);
    if (here) here.ids.push(id);
    else places.set(`${lng} ${lat}`, { lng, lat, ids: [id] });
  }
  return [...places.values()];
}

/** What is chosen lies on top. `row` is the place's position in the list. */
export function colouredPlaces(places: readonly Place[], chosen: ReadonlySet<string>): ColouredPoints {
  const features = places.map(({ lng, lat, ids }, row): ColouredPoints["features"][number] => ({
    type: "Feature",
    properties: { row, colour: ids.some((id) => chosen.has(id)) ? CHOSEN_DOT : DOT },
    geometry: { type: "Point", coordinates: [lng, lat] },
  }));
  const rank = (feature: (typeof features)[number]) => Number(feature.properties.colour === CHOSEN_DOT);
  return { type: "FeatureCollection", features: features.sort((one, other) => rank(one) - rank(other)) };
}

/** Null where nothing lies. */
export function bboxOf(places: readonly Place[]): Bbox | null {
  if (places.length === 0) return null;
  return places.reduce<Bbox>(
    ([west, south, east, north], { lng, lat }) => [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90],
  );
}

/** With all of a place chosen as well, or, when all of it was, with none of it. */
export function toggledPlace(chosen: ReadonlySet<string>, ids: readonly string[]): Set<string> {
  const rest = new Set(chosen);
  const whole = ids.every((id) => chosen.has(id));
  for (const id of ids) whole ? rest.delete(id) : rest.add(id);
  return rest;
}
