import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type BoundaryQuality, LEVELS_OF_DETAIL, type LevelOfDetail } from "../area.ts";
import { REGIONS } from "../regions.ts";
import { ROOT } from "../root.ts";
import type { Shape } from "./arcs.ts";
import { type Border, gatherBorders } from "./borders.ts";
import type { BoundaryArea } from "./boundary-area.ts";
import { decodeOutlines } from "./codec.ts";
import { multiLineString, multiPolygon } from "./ewkb.ts";
import { arcPositions, DEGREES, type Layout, layOut, MERCATOR, project, ringPositions } from "./layout.ts";
import { gatherNeighbours, type NeighbourPair } from "./neighbours.ts";

export const BOUNDARIES = join(ROOT, "data", "boundaries");
export const AREAS_FILE = "areas.csv";
export const OUTLINES_FILE = "outlines.bin.br";

export interface Boundaries {
  /** Provinces, then amphoe, then LAOs, each in order of code. */
  areas: BoundaryArea[];
  borders: Border[];
  neighbours: NeighbourPair[];
  /** Closed rings of [longitude, latitude] at the finest level. */
  outline(area: BoundaryArea): [number, number][][][];
  /** The finest outline as hexadecimal EWKB, MultiPolygon in EPSG:4326. */
  geom(area: BoundaryArea): string;
  /** The outline at a level of detail as hexadecimal EWKB, MultiPolygon in EPSG:3857. */
  lod(area: BoundaryArea, level: LevelOfDetail): string;
  /** The line at a level of detail as hexadecimal EWKB, MultiLineString in EPSG:3857. */
  borderLod(border: Border, level: LevelOfDetail): string;
}

type Row = Record<Exclude<keyof BoundaryArea, "region" | "center" | "shape"> | "center_lng" | "center_lat", string>;

/** Reads the committed set. Throws when it is incomplete or its files do not belong together. */
export function readBoundaries(folder = BOUNDARIES): Boundaries {
  const rows: Row[] = parse(readFileSync(join(folder, AREAS_FILE)), { columns: true });
  const outlines = decodeOutlines(readFileSync(join(folder, OUTLINES_FILE)));
  if (rows.length !== outlines.shapes.length) {
    throw new Error(`${AREAS_FILE} has ${rows.length} areas, ${OUTLINES_FILE} has ${outlines.shapes.length}`);
  }
  const areas = rows.map((row, index) => toArea(row, outlines.shapes[index] ?? []));
  const { grid, arcs, ranks } = outlines;
  const degrees: Layout = { starts: arcs.starts, ...project(grid, arcs, DEGREES) };
  // whoever only asks for names or degrees is spared the room of the projected outlines
  let levels: ReadonlyMap<LevelOfDetail, Layout> | null = null;
  const layout = (level: LevelOfDetail) => {
    if (!levels) {
      const mercator = project(grid, arcs, MERCATOR);
      levels = new Map(LEVELS_OF_DETAIL.map((each, index) => [each, layOut(arcs.starts, ranks, mercator, index)]));
    }
    const found = levels.get(level);
    if (!found) throw new Error(`Unexpected level of detail: ${level}`);
    return found;
  };
  return {
    areas,
    borders: gatherBorders(areas, outlines.approximate),
    neighbours: gatherNeighbours(areas, arcs),
    outline: (area) => ringPositions(degrees, area.shape).map((polygon) => polygon.map(pairs)),
    geom: (area) => multiPolygon(4326, ringPositions(degrees, area.shape)),
    lod: (area, level) => multiPolygon(3857, ringPositions(layout(level), area.shape)),
    borderLod: ({ arcs }, level) =>
      multiLineString(
        3857,
        arcs.map((arc) => arcPositions(layout(level), arc)),
      ),
  };
}

const regionOf = new Map(REGIONS.flatMap(({ code, provinces }) => provinces.map((province) => [province, code])));

function toArea({ center_lng, center_lat, ...row }: Row, shape: Shape): BoundaryArea {
  const region = regionOf.get(row.province);
  if (!region) throw new Error(`Province without a region: ${row.province}`);
  return {
    ...row,
    level: row.level as BoundaryArea["level"],
    boundary: row.boundary as BoundaryQuality,
    region,
    amphoe: row.amphoe || null,
    population: row.population ? Number(row.population) : null,
    area_km2: Number(row.area_km2),
    center: [Number(center_lng), Number(center_lat)],
    shape,
  };
}

function pairs(positions: readonly number[]): [number, number][] {
  return Array.from({ length: positions.length / 2 }, (_, i) => [positions[2 * i] ?? NaN, positions[2 * i + 1] ?? NaN]);
}
