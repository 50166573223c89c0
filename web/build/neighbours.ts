/**
 * The land around Thailand, from Natural Earth 1:50m (public domain) as packed by world-atlas. Runs when the client
 * is built; the browser gets GeoJSON in WGS 84 degrees.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import { presimplify } from "topojson-simplify";
import type { GeometryCollection, Polygon, MultiPolygon as Shape, Topology } from "topojson-specification";

/** ISO 3166-1 numeric, as world-atlas names its countries. */
const THAILAND = "764";
/** Beyond this box the outlines may be coarse: it is seen only from far out. */
const NEAR = { west: 92, south: 1, east: 110, north: 24 };
/** What a wide screen shows at the lowest zoom. */
const SEEN = { west: 60, south: -22, east: 142, north: 44 };
/** Smallest triangle that a point must add to the outline, in square degrees. */
const TOLERANCE = { near: 0.0008, far: 0.25 };

type World = Topology<{ countries: GeometryCollection }>;
type NeighbourPart = "land" | "border" | "seam";

const isIn = (box: typeof SEEN, [lng = 0, lat = 0]: Position): boolean =>
  lng > box.west && lng < box.east && lat > box.south && lat < box.north;
const isSeen = (line: readonly Position[]): boolean => line.some((position) => isIn(SEEN, position));

/** A point with the weight that presimplify gave it as a third number. */
const isKept = (point: Position): boolean => (point[2] ?? 0) >= TOLERANCE[isIn(NEAR, point) ? "near" : "far"];

const toPosition = ([lng = 0, lat = 0]: Position): Position => [Number(lng.toFixed(3)), Number(lat.toFixed(3))];

/** A ring or line without what rounding made equal to its predecessor. */
function rounded(line: readonly Position[]): Position[] {
  const positions = line.map(toPosition);
  return positions.filter((position, i) => i === 0 || String(position) !== String(positions[i - 1]));
}

function part(name: NeighbourPart, geometry: MultiPolygon | MultiLineString): Feature {
  return { type: "Feature", properties: { part: name }, geometry };
}

/**
 * @returns `land`: all countries but Thailand; `border`: the lines between them; `seam`: Thailand's land border, to be
 * drawn as a wide line of land, since two sources never draw the same border
 */
export function neighbours(world: World): FeatureCollection {
  const weighted = presimplify(world);
  const coarse: World = { ...weighted, arcs: weighted.arcs.map((arc) => arc.filter(isKept).map(toPosition)) };
  const { countries } = coarse.objects;
  const abroad = countries.geometries.filter((country) => country.id !== THAILAND) as (Polygon | Shape)[];
  const polygons = merge(coarse, abroad)
    .coordinates.map((polygon) => polygon.map(rounded).filter((ring) => ring.length > 3 && isSeen(ring)))
    .filter((polygon) => polygon.length > 0);
  const lines = (isSeam: boolean): MultiLineString => {
    const line = mesh(coarse, countries, (a, b) => a !== b && (a.id === THAILAND || b.id === THAILAND) === isSeam);
    const coordinates = line.coordinates.map(rounded).filter((points) => points.length > 1 && isSeen(points));
    return { type: "MultiLineString", coordinates };
  };
  return {
    type: "FeatureCollection",
    features: [
      part("land", { type: "MultiPolygon", coordinates: polygons }),
      part("border", lines(false)),
      part("seam", lines(true)),
    ],
  };
}
