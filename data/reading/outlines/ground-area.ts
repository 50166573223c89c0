/** The area of outlines on the ground. */
import { equalAreaNorthing } from "../../boundaries/ground-area.ts";
import type { Polygons, Ring } from "./area-layer.ts";
import { signedDoubleArea } from "./rings.ts";

/** km² on the WGS 84 ellipsoid, lines taken straight on the equal-area cylinder; places in degrees. */
export function groundKm2(polygons: Polygons): number {
  let sum = 0;
  for (const rings of polygons)
    for (const [at, ring] of rings.entries()) sum += at === 0 ? ringKm2(ring) : -ringKm2(ring);
  return sum;
}

function ringKm2(ring: Ring): number {
  const onCylinder = ring.map(([lng = 0, lat = 0]) => [(lng * Math.PI) / 180, equalAreaNorthing(lat)]);
  return Math.abs(signedDoubleArea(onCylinder)) / 2;
}
