/** Distances on the ellipsoid in the plane of Web Mercator (EPSG:3857), whose indexes answer sooner. */
import type postgres from "postgres";

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Metres of a degree of latitude, at least. */
const DEGREE = 110_000;

/**
 * The lengths in the plane up to which a point may lie within so many metres of a place, and within which it surely does.
 * Web Mercator lengthens by the secant of the latitude; beside that the flattening of the earth adds 0.1 % at most, and
 * takes 0.7 % at most, as far north as 30°N.
 * @param latitude of the place, degrees, 0 or north of it
 */
export function mercatorReach(sql: postgres.Sql, latitude: Fragment, metres: Fragment) {
  return {
    farthest: sql`1.01 * ${metres} / cosd(${latitude} + ${metres} / ${DEGREE}::float8)`,
    surely: sql`${metres} / 1.001 / cosd(greatest(${latitude} - ${metres} / ${DEGREE}::float8, 0))`,
  };
}
