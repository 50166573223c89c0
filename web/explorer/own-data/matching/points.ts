/** The rows of a table as points by their coordinates (WGS 84 degrees), and why some are none. */
import type { Choices } from "../choices.ts";
import { readCell } from "../reading/number.ts";
import type { Table } from "../reading/table.ts";
import type { RegisterArea } from "./register.ts";

/** A coordinate is missing or no number, in metres, with its axes swapped, or not in Thailand. */
export type PointFault = "empty" | "metres" | "swapped" | "outside";

export interface OwnPoint {
  row: number;
  lng: number;
  lat: number;
}

export interface Placed {
  points: OwnPoint[];
  faults: { row: number; text: string; fault: PointFault }[];
}

/** Degrees beyond the box of a province in which a point still counts as in it: positions on the coast. */
const EDGE = 0.02;

export function placeRows({ rows }: Table, { lat, lng }: Choices, provinces: readonly RegisterArea[]): Placed {
  const placed: Placed = { points: [], faults: [] };
  for (const [row, cells] of rows.entries()) {
    const [north, east] = [lat, lng].map((column) => (column === null ? "" : (cells[column] ?? "")));
    const found = pointOf(north ?? "", east ?? "", provinces);
    if (typeof found === "string") placed.faults.push({ row, text: `${north}, ${east}`, fault: found });
    else placed.points.push({ row, ...found });
  }
  return placed;
}

function pointOf(
  north: string,
  east: string,
  provinces: readonly RegisterArea[],
): { lng: number; lat: number } | PointFault {
  const [lat, lng] = [degrees(north), degrees(east)];
  if (lat === null || lng === null) return "empty";
  if (Math.abs(lat) > 180 || Math.abs(lng) > 180) return "metres";
  if (isIn(provinces, lng, lat)) return { lng, lat };
  return isIn(provinces, lat, lng) ? "swapped" : "outside";
}

/** `18.79`, `18.79°`, `18.79 N`. */
function degrees(text: string): number | null {
  const read = readCell(text.replace(/\s*°?\s*[NEneนอ]?\.?\s*$/, ""));
  return read.kind === "number" ? read.value : null;
}

function isIn(provinces: readonly RegisterArea[], lng: number, lat: number): boolean {
  return provinces.some(({ bbox: [west, south, east, north] }) => {
    return lng >= west - EDGE && lng <= east + EDGE && lat >= south - EDGE && lat <= north + EDGE;
  });
}
