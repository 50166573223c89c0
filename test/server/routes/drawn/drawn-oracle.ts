/** What lies in an outline, worked out from the tables without PostGIS: the other opinion on POST /api/summary. */
import type postgres from "postgres";
import { type Programme, STORED_MEASURES, type StoredMeasure } from "../../../../data/programme.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { boundsOf, type Outline, type Position, type Ring } from "../../../../server/geometry/outline.ts";

interface Lao {
  code: string;
  province: string;
  population: number;
  center: Position;
  outline: Outline;
  bounds: readonly [number, number, number, number];
}

type Measures = Record<StoredMeasure, number | null>;
interface StoredRecord extends Measures {
  programme: string;
  key: string;
  lao: string;
  year: number;
  lng: number | null;
  lat: number | null;
}
interface PublishedCell extends Measures {
  programme: string;
  lao: string;
  records: number | null;
  suppressed: boolean;
}

export interface Country {
  laos: readonly Lao[];
  records: readonly StoredRecord[];
  /** Cells of the programmes of which only sums are public. */
  cells: readonly PublishedCell[];
}

export async function readCountry(owner: postgres.Sql): Promise<Country> {
  const laos = await owner<(Omit<Lao, "outline" | "bounds"> & { geojson: { coordinates: Outline } })[]>`
    select code, province, coalesce(population, 0) as population, array[ST_X(center), ST_Y(center)] as center,
           ST_AsGeoJSON(geom, 15)::jsonb as geojson
    from area where level = 'lao'`;
  const measures = owner(STORED_MEASURES);
  const records = await owner<StoredRecord[]>`
    select programme, key, lao, year, ST_X(geom) as lng, ST_Y(geom) as lat, ${measures} from record`;
  const sums = PROGRAMMES.filter(({ privacy }) => privacy === "sums").map(({ id }) => id);
  const cells = await owner<PublishedCell[]>`
    select programme, lao, records, suppressed, ${measures} from counted_all.lao_figure where programme in ${owner(sums)}`;
  return {
    laos: laos.map(({ geojson, ...lao }) => ({
      ...lao,
      outline: geojson.coordinates,
      bounds: boundsOf(geojson.coordinates),
    })),
    records,
    cells,
  };
}

type Edge = readonly [Position, Position];

function edgesOf(ring: Ring): Edge[] {
  return ring.slice(1).map((to, index) => [ring[index] ?? to, to]);
}

const side = ([[ax, ay], [bx, by]]: Edge, [x, y]: Position) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

function cross(a: Edge, b: Edge): boolean {
  return side(a, b[0]) > 0 !== side(a, b[1]) > 0 && side(b, a[0]) > 0 !== side(b, a[1]) > 0;
}

/** Even–odd, over all rings of all parts. */
export function covers(outline: Outline, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of outline.flat()) {
    for (const [[ax, ay], [bx, by]] of edgesOf(ring)) {
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

function relation(outline: Outline, edges: readonly Edge[], lao: Lao): "inside" | "crossed" | "apart" {
  const [west, south, east, north] = lao.bounds;
  const [left, bottom, right, top] = boundsOf(outline);
  if (west > right || east < left || south > top || north < bottom) return "apart";
  const near = edges.filter(
    ([[ax, ay], [bx, by]]) =>
      Math.max(ax, bx) >= west && Math.min(ax, bx) <= east && Math.max(ay, by) >= south && Math.min(ay, by) <= north,
  );
  const crossed =
    near.length > 0 &&
    lao.outline.flat().some((ring) => edgesOf(ring).some((edge) => near.some((other) => cross(edge, other))));
  if (crossed) return "crossed";
  // lines do not cross: each part lies wholly in the outline or wholly out of it, and each ring of the outline in the LAO or not
  const ringInLao = outline.flat().some((ring) => ring[0] && covers(lao.outline, ring[0]));
  const partsIn = lao.outline.map((polygon) => covers(outline, polygon[0]?.[0] ?? lao.center));
  if (ringInLao) return "crossed";
  if (partsIn.every(Boolean)) return "inside";
  return partsIn.some(Boolean) ? "crossed" : "apart";
}

function sum(rows: readonly Measures[], measure: StoredMeasure): number | null {
  const known = rows.map((row) => row[measure]).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

export interface Expected {
  areas: { provinces: number; laos: number; population: number };
  touched: number;
  inside: number;
  /** Codes of crossed LAOs, and whether their label point counts them. */
  crossed: { code: string; counted: boolean }[];
  programmes: Map<
    string,
    { sites: number | null; laos: number | null; measures: Partial<Measures>; suppressed_laos: number }
  >;
  /** `programme lao key` of every site, in order. */
  sites: string[];
}

/** The rule as the answer states it. */
export function expected(
  { laos, records, cells }: Country,
  outline: Outline,
  { year, span }: { year: number | null; span: "until" | "in" },
): Expected {
  const edges = outline.flat().flatMap(edgesOf);
  const related = laos.map((lao) => ({
    lao,
    relation: relation(outline, edges, lao),
    counted: covers(outline, lao.center),
  }));
  const inside = new Set(related.filter((each) => each.relation === "inside").map(({ lao }) => lao.code));
  const counted = new Set(related.filter((each) => each.counted).map(({ lao }) => lao.code));
  const ofPeriod = (record: StoredRecord) =>
    year === null || (span === "in" ? record.year === year : record.year <= year);
  const sites: StoredRecord[] = [];

  function ofProgramme(programme: Programme) {
    const measures = programme.measures.map(({ measure }) => measure);
    const sumsOf = (rows: readonly Measures[]) =>
      Object.fromEntries(measures.map((measure) => [measure, sum(rows, measure)]));
    if (programme.privacy === "sums") {
      if (year !== null) return { sites: null, laos: null, measures: sumsOf([]), suppressed_laos: 0 };
      const own = cells.filter((cell) => cell.programme === programme.id && counted.has(cell.lao));
      const known = own.filter(({ suppressed }) => !suppressed);
      const count = known.reduce((total, { records }) => total + (records ?? 0), 0);
      return {
        sites: own.length > 0 && known.length === 0 ? null : count,
        laos: own.length,
        measures: sumsOf(known),
        suppressed_laos: own.length - known.length,
      };
    }
    const all = records.filter((record) => record.programme === programme.id);
    const stands = ({ lao, lng, lat }: StoredRecord) =>
      programme.geometry === "area"
        ? counted.has(lao)
        : inside.has(lao) || (lng !== null && lat !== null && covers(outline, [lng, lat]));
    const own = all.filter((record) => ofPeriod(record) && stands(record));
    if (programme.geometry === "site") sites.push(...own);
    const first = new Map<string, number>();
    for (const record of all) first.set(record.lao, Math.min(record.year, first.get(record.lao) ?? Infinity));
    const reached = [...first].filter(([lao, since]) => counted.has(lao) && ofPeriod({ year: since } as StoredRecord));
    return { sites: own.length, laos: reached.length, measures: sumsOf(own), suppressed_laos: 0 };
  }

  const programmes = new Map(PROGRAMMES.map((programme) => [programme.id, ofProgramme(programme)]));
  const selected = related.filter((each) => each.counted).map(({ lao }) => lao);
  const crossed = related.filter((each) => each.relation === "crossed");
  const order = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    areas: {
      provinces: new Set(selected.map(({ province }) => province)).size,
      laos: selected.length,
      population: selected.reduce((total, { population }) => total + population, 0),
    },
    touched: inside.size + crossed.length,
    inside: inside.size,
    crossed: crossed.map(({ lao, counted }) => ({ code: lao.code, counted })).sort((a, b) => order(a.code, b.code)),
    programmes,
    sites: sites.map(({ programme, lao, key }) => `${programme} ${lao} ${key}`).sort(order),
  };
}
