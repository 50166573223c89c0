/** The coordinates of a GeoJSON Polygon or MultiPolygon, as anyone may have sent them. */

import { ProblemError, unexpected } from "../../answers/problem.ts";
import type { Outline, Polygon, Position, Ring } from "../../geometry/outline.ts";

export const MAX_VERTICES = 50_000;

const WGS84 = { th: "รับเฉพาะ WGS 84 (EPSG:4326)", en: "only WGS 84 (EPSG:4326) is taken" };

/** A value as it was received, for a message: the beginning of long lists, and only the names of members. */
export function shown(value: unknown, depth = 3): string {
  if (value === undefined) return "";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  if (typeof value !== "object" || value === null) return String(value);
  if (depth === 0) return "…";
  if (!Array.isArray(value)) return `{${Object.keys(value).slice(0, 5).join(",")}}`;
  return `[${value.slice(0, 5).map((part) => shown(part, depth - 1))}${value.length > 5 ? ",…" : ""}]`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(path: string, value: unknown, wanted: { th: string; en: string }): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw unexpected(path, shown(value), wanted);
}

/**
 * Checks the form only, and closes rings that are open. A height after lng and lat is left out.
 * @throws ProblemError 400 with the path of what is wrong; 413 beyond MAX_VERTICES
 */
export function readPolygons(geometry: unknown): Outline {
  if (!isObject(geometry)) {
    throw unexpected("geometry", shown(geometry), { th: "ต้องเป็นเรขาคณิต GeoJSON", en: "a GeoJSON geometry object" });
  }
  const { type, coordinates, bbox: _, ...others } = geometry;
  if (type !== "Polygon" && type !== "MultiPolygon") {
    const wanted = { th: "ต้องเป็น Polygon หรือ MultiPolygon", en: "must be Polygon or MultiPolygon" };
    throw unexpected("geometry.type", shown(type), isObject(geometry.geometry) ? inside(wanted) : wanted);
  }
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    const only = { th: "มีได้เพียง type, coordinates, bbox", en: "only type, coordinates and bbox may be there" };
    throw unexpected(`geometry.${unknown}`, shown(others[unknown]), unknown === "crs" ? WGS84 : only);
  }
  const path = "geometry.coordinates";
  const polygons = list(path, coordinates, { th: "รูปว่าง ไม่มีพิกัด", en: "an empty shape: it has no coordinates" });
  const count = new Counter();
  if (type === "Polygon") return [readPolygon(path, polygons, count)];
  return polygons.map((polygon, index) => {
    const own = `${path}[${index}]`;
    return readPolygon(own, list(own, polygon, { th: "ต้องเป็นรายการของวง", en: "must be a list of rings" }), count);
  });
}

const inside = ({ th, en }: { th: string; en: string }) => ({
  th: `${th}; ส่งเฉพาะ geometry ของ Feature`,
  en: `${en}; send the geometry of the Feature only`,
});

/** Stops at the limit, before a longer shape is worked on. */
class Counter {
  #vertices = 0;

  add(more: number): void {
    this.#vertices += more;
    if (this.#vertices <= MAX_VERTICES) return;
    const limit = MAX_VERTICES.toLocaleString("en");
    const detail = {
      th: `รูปมีจุดมากเกินไป: รับได้ไม่เกิน ${limit} จุด ลองลดความละเอียดของเส้น`,
      en: `The shape has too many vertices: at most ${limit} are taken. Simplify its lines`,
    };
    throw new ProblemError(413, detail, { parameter: "geometry.coordinates", value: `> ${limit}` });
  }
}

function readPolygon(path: string, rings: readonly unknown[], count: Counter): Polygon {
  return rings.map((ring, index) => readRing(`${path}[${index}]`, ring, count));
}

function readRing(path: string, value: unknown, count: Counter): Ring {
  const positions = list(path, value, { th: "ต้องเป็นรายการของพิกัด [lng, lat]", en: "must be a list of [lng, lat]" });
  count.add(positions.length);
  const ring = positions.map((position, index) => readPosition(`${path}[${index}]`, position));
  const [first, last] = [ring[0], ring.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  if (ring.length >= 4) return ring;
  throw unexpected(path, shown(value), {
    th: "วงปิดต้องมีอย่างน้อย 4 จุด (3 มุมและกลับมาที่จุดแรก)",
    en: "a closed ring needs at least 4 positions (3 corners, and back to the first)",
  });
}

/** @throws ProblemError 400 unless there are two or more finite numbers */
export function readPosition(path: string, value: unknown): Position {
  if (Array.isArray(value) && value.length >= 2 && value.length <= 4 && value.every(Number.isFinite)) {
    return [value[0], value[1]];
  }
  // what JSON cannot write as a number arrives as null, as text, or as infinity (1e999)
  throw unexpected(path, shown(value), {
    th: "ต้องเป็น [lng, lat] เป็นตัวเลข",
    en: "must be [lng, lat] in finite numbers",
  });
}
