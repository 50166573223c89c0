import { stringify } from "csv-stringify/sync";
import { type Arcs, arcOf, at, type Grid, type Shape } from "./arcs.ts";
import { groundArea } from "./ground-area.ts";
import { isInside, roomiestPoint } from "./label-point.ts";
import { DEGREES, project, ringPositions } from "./layout.ts";
import { merge } from "./merge.ts";
import type { Source } from "./source.ts";

/** Arcs between two LAOs that share a tambon: no official line runs there, the split is our own. */
export function approximateArcs(source: Source): Set<number> {
  const tambons = source.laos.map(({ coverage }) => new Set(coverage.split(" ").map((part) => part.split(":")[0])));
  const owner = new Map<number, number>();
  const found = new Set<number>();
  source.shapes.forEach((shape, lao) => {
    for (const arc of shape.flat(2).map(arcOf)) {
      const neighbour = owner.get(arc);
      owner.set(arc, lao);
      if (neighbour === undefined) continue;
      const theirs = at(tambons, neighbour);
      if ([...at(tambons, lao)].some((tambon) => theirs.has(tambon))) found.add(arc);
    }
  });
  return found;
}

/** One entry per area, in the order of areas.csv: provinces, amphoe, LAOs, each by code. */
export interface Described {
  row: Record<string, string | number | null>;
  shape: Shape;
}

/**
 * Joins registers and outlines; provinces and amphoe are merged from their LAOs and add up from them.
 * @param finest the arcs as kept at the finest level, for points that must lie inside
 */
export function describe(source: Source, finest: Arcs, approximate: ReadonlySet<number>): Described[] {
  const { grid, laos, shapes } = source;
  const area = groundArea(grid, source.arcs);
  const inside = centres(grid, finest);
  const members = (key: "province_code" | "amphoe_code", code: string) => {
    const list = laos.flatMap((lao, index) => (lao[key] === code ? [index] : []));
    if (!list.length) throw new Error(`No LAO in ${key} ${code}`);
    return list;
  };
  const upper = (list: readonly number[]) => {
    const shape = merge(
      source.arcs,
      list.map((index) => at(shapes, index)),
    );
    const known = list.map((index) => at(laos, index).population).filter(Boolean);
    const split = shape.flat(2).some((reference) => approximate.has(arcOf(reference)));
    return {
      shape,
      population: known.length ? known.reduce((sum, people) => sum + Number(people), 0) : null,
      area_km2: round(area(shape)),
      boundary: split ? "approx_main" : "exact",
    };
  };
  const provinces = source.provinces.map(({ code, name_th, name_en, label_lon, label_lat }): Described => {
    const { shape, ...figures } = upper(members("province_code", code));
    const names = { level: "province", code, type: "province", name_th, name_en, province: code, amphoe: null };
    return { row: { ...names, ...figures, ...inside(shape, label_lon, label_lat) }, shape };
  });
  const amphoe = source.amphoe.map(({ code, name_th, name_en, province_code: province }): Described => {
    const { shape, ...figures } = upper(members("amphoe_code", code));
    const type = laos.some((lao) => lao.type === "khet" && lao.code === code) ? "khet" : "amphoe";
    return {
      row: { level: "amphoe", code, type, name_th, name_en, province, amphoe: code, ...figures, ...inside(shape) },
      shape,
    };
  });
  const local = laos.map((lao, index): Described => {
    const { code, type, name_th, name_en, province_code: province, amphoe_code, boundary, population } = lao;
    const shape = at(shapes, index);
    const names = { level: "lao", code, type, name_th, name_en, province, amphoe: amphoe_code, population };
    const centre = inside(shape, lao.label_lon, lao.label_lat);
    return { row: { ...names, area_km2: round(area(shape)), boundary, ...centre }, shape };
  });
  return [provinces, amphoe, local].flatMap(byCode);
}

const round = (km2: number) => Math.round(km2 * 1000) / 1000;
const byCode = (list: Described[]) => list.sort((a, b) => (String(a.row.code) < String(b.row.code) ? -1 : 1));

/** The given label point where it lies inside the outline, else the roomiest place there. */
function centres(grid: Grid, finest: Arcs) {
  const layout = { starts: finest.starts, ...project(grid, finest, DEGREES) };
  return (shape: Shape, longitude?: string, latitude?: string) => {
    const rings = ringPositions(layout, shape);
    const given: [number, number] = [Number(longitude), Number(latitude)];
    const stands = longitude && latitude && isInside(rings, ...given);
    const [center_lng, center_lat] = stands ? given : roomiestPoint(rings);
    return { center_lng: Number(center_lng.toFixed(6)), center_lat: Number(center_lat.toFixed(6)) };
  };
}

export function areasTable(areas: readonly Described[]): string {
  return stringify(
    areas.map(({ row }) => row),
    { header: true },
  );
}
