/** Makes outlines at random and writes them in each format, rings wound and ordered as `Wild` says. */
import fc from "fast-check";
import { dbf, prj, type Rings, shp, shx, zip } from "./shapefile-bytes.ts";

type Ring = number[][];
export type Area = { name: string; polygons: Ring[][] };
/** How a writer may differ: what the format leaves open, or what writers do all the same. */
interface Wild {
  turned: readonly boolean[];
  order: number;
}
export type Written = { areas: Area[]; wild: Wild };

const CELL = 0.1;
const [WEST, SOUTH] = [98.5, 18];

/** A closed ring of steps around a centre: it crosses nothing, and touches nothing of another radius. */
function ringAround(x: number, y: number, radius: number, corners: number): Ring {
  const ring = Array.from({ length: corners }, (_, at) => {
    const turn = (2 * Math.PI * at) / corners;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)].map((value) => Math.round(value * 1e6) / 1e6);
  });
  return [...ring, ring[0] ?? []];
}

/** In one cell: an outline, maybe with two holes, maybe with an island in the first of them. */
const cell = fc.record({
  corners: fc.integer({ min: 3, max: 12 }),
  holes: fc.integer({ min: 0, max: 2 }),
  island: fc.boolean(),
});

function polygonsAt(
  column: number,
  row: number,
  { corners, holes, island }: { corners: number; holes: number; island: boolean },
) {
  const [x, y] = [WEST + column * CELL, SOUTH + row * CELL];
  // the ring inside a triangle has half its radius
  const outer = ringAround(x, y, 0.045, corners);
  const inner = [ringAround(x - 0.008, y, 0.006, 6), ringAround(x + 0.008, y, 0.006, 5)].slice(0, holes);
  const lake = island && holes > 0 ? [[ringAround(x - 0.008, y, 0.002, 4)]] : [];
  return [[outer, ...inner], ...lake];
}

const names = fc.constantFrom("สุเทพ", "ช้างเผือก", "ศรีภูมิ", "หายยา", "ป่าแดด", "น้ำแพร่", "บ้านแหวน", "แม่เหียะ");

export const written: fc.Arbitrary<Written> = fc
  .record({
    areas: fc.array(fc.record({ name: names, cells: fc.array(cell, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    turned: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    order: fc.nat(1000),
  })
  .map(({ areas, turned, order }) => ({
    areas: areas.map(({ name, cells }, row) => ({
      name: `${name} ${row + 1}`,
      polygons: cells.flatMap((each, column) => polygonsAt(column, row, each)),
    })),
    wild: { turned, order },
  }));

const turnedRing = (ring: Ring, at: number, { turned }: Wild) =>
  turned[at % turned.length] ? [...ring].reverse() : ring;

/** Wound as the shapefile's specification asks, outer rings clockwise: for a reader that relies on it. */
export function wellWound({ areas, wild }: Written): Written {
  const polygonOf = (rings: Ring[]) => rings.map((ring, at) => (at === 0 ? [...ring].reverse() : ring));
  return {
    areas: areas.map(({ name, polygons }) => ({ name, polygons: polygons.map(polygonOf) })),
    wild: { ...wild, turned: [false] },
  };
}

/** Of one area as loose rings, in an order of their own. */
function looseRings({ polygons }: Area, wild: Wild): Ring[] {
  const rings = polygons.flat().map((ring, at) => turnedRing(ring, at, wild));
  const start = wild.order % rings.length;
  return [...rings.slice(start), ...rings.slice(0, start)];
}

const geometry = ({ polygons }: Area, wild: Wild) => ({
  type: "MultiPolygon",
  coordinates: polygons.map((rings) => rings.map((ring, at) => turnedRing(ring, at, wild))),
});
const feature = (area: Area, wild: Wild) => ({
  type: "Feature",
  properties: { NAME: area.name },
  geometry: geometry(area, wild),
});

const utf8 = (text: string) => Buffer.from(text);

/** One shapefile of all of them. */
export function shapefileParts(...contents: Written[]): Record<string, Uint8Array> {
  const rings: Rings[] = contents.flatMap(({ areas, wild }) => areas.map((area) => looseRings(area, wild)));
  const names = contents.flatMap(({ areas }) => areas.map(({ name }) => [name]));
  const table = dbf(["NAME"], names, utf8);
  return {
    "t.shp": shp(rings),
    "t.shx": shx(rings),
    "t.dbf": table,
    "t.prj": utf8(prj("wgs84")),
    "t.cpg": utf8("UTF-8"),
  };
}

/** One document of all of them. */
export function kmlText(...contents: Written[]): string {
  const placemarks = contents.flatMap(placemarksOf).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks}</Document></kml>`;
}

function placemarksOf({ areas, wild }: Written): string[] {
  const ringText = (name: string, ring: Ring, at: number) =>
    `<${name}><LinearRing><coordinates>${turnedRing(ring, at, wild)
      .map(([x, y]) => `${x},${y},0`)
      .join(" ")}</coordinates></LinearRing></${name}>`;
  const polygonText = (rings: Ring[]) => {
    const parts = rings.map((ring, at) => ringText(at === 0 ? "outerBoundaryIs" : "innerBoundaryIs", ring, at));
    return `<Polygon>${(wild.order % 2 === 0 ? parts : parts.reverse()).join("")}</Polygon>`;
  };
  return areas.map(
    ({ name, polygons }) =>
      `<Placemark><name>${name}</name><MultiGeometry>${polygons.map(polygonText).join("")}</MultiGeometry></Placemark>`,
  );
}

/** An arc to each ring. */
function topology({ areas, wild }: Written) {
  const arcs: Ring[] = [];
  const geometries = areas.map((area) => ({
    type: "MultiPolygon",
    properties: { NAME: area.name },
    arcs: geometry(area, wild).coordinates.map((rings) =>
      rings.map((ring, at) => {
        arcs.push(at % 2 === 0 ? ring : [...ring].reverse());
        return [at % 2 === 0 ? arcs.length - 1 : ~(arcs.length - 1)];
      }),
    ),
  }));
  return { type: "Topology", objects: { areas: { type: "GeometryCollection", geometries } }, arcs };
}

const json = (content: unknown) => utf8(JSON.stringify(content));

/** By the name of the file. */
export const WRITERS: Record<string, (written: Written) => Uint8Array> = {
  "a.geojson": ({ areas, wild }) =>
    json({ type: "FeatureCollection", features: areas.map((area) => feature(area, wild)) }),
  "a.geojsonl": ({ areas, wild }) => utf8(areas.map((area) => JSON.stringify(feature(area, wild))).join("\n")),
  "a.topojson": (content) => json(topology(content)),
  "a.json": ({ areas, wild }) =>
    json({
      geometryType: "esriGeometryPolygon",
      spatialReference: { wkid: 4326 },
      features: areas.map((area) => ({ attributes: { NAME: area.name }, geometry: { rings: looseRings(area, wild) } })),
    }),
  "a.kml": (content) => utf8(kmlText(content)),
  "a.kmz": (content) => zip({ "doc.kml": kmlText(content) }),
  "a.zip": (content) => zip(shapefileParts(content)),
};

/** Areas as text, whatever the winding, the first place and the order of their rings. */
export function canonical(
  areas: readonly { name: string | null; polygons: readonly (readonly (readonly (readonly number[])[])[])[] }[],
) {
  const ringText = (ring: readonly (readonly number[])[]) =>
    ring
      .slice(0, -1)
      .map(([x = 0, y = 0]) => `${x.toFixed(6)} ${y.toFixed(6)}`)
      .sort()
      .join();
  const polygonText = ([outer = [], ...holes]: readonly (readonly (readonly number[])[])[]) =>
    [ringText(outer), ...holes.map(ringText).sort()].join(" | ");
  return areas.map(({ name, polygons }) => ({ name, polygons: polygons.map(polygonText).sort() }));
}
