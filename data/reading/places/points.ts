/** The rows of a table as points by their coordinates (WGS 84 degrees), and why some are none. */
import type { Choices } from "../choices.ts";
import { type NumberForm, readCell } from "../numbers.ts";
import type { Table } from "../table.ts";
import { readDegrees } from "./degrees.ts";
import type { RegisterArea } from "./register.ts";

/** A coordinate is missing, no number, in metres, with its axes swapped, or not in Thailand. */
export type PointFault = "empty" | "no_number" | "metres" | "swapped" | "outside";

export interface OwnPoint {
  row: number;
  lng: number;
  lat: number;
}

interface Written {
  text: string;
  form: NumberForm | undefined;
}

export interface Placed {
  points: OwnPoint[];
  faults: { row: number; text: string; fault: PointFault }[];
}

/** Degrees beyond the box of a province in which a point still counts as in it: positions on the coast. */
const EDGE = 0.02;

export function placeRows({ rows, columns }: Table, { lat, lng }: Choices, provinces: readonly RegisterArea[]): Placed {
  const placed: Placed = { points: [], faults: [] };
  for (const [row, cells] of rows.entries()) {
    const [north, east] = [lat, lng].map((column) => (column === null ? "" : (cells[column] ?? "")));
    const forms = [lat, lng].map((column) => (column === null ? undefined : columns[column]?.form.form));
    const found = pointOf({ text: north ?? "", form: forms[0] }, { text: east ?? "", form: forms[1] }, provinces);
    if (typeof found === "string") placed.faults.push({ row, text: `${north}, ${east}`, fault: found });
    else placed.points.push({ row, ...found });
  }
  return placed;
}

function pointOf(
  north: Written,
  east: Written,
  provinces: readonly RegisterArea[],
): { lng: number; lat: number } | PointFault {
  const missing = [north, east].some(({ text, form }) => readCell(text, form).kind === "none");
  if (missing) return "empty";
  const [lat, lng] = [readDegrees(north.text, north.form), readDegrees(east.text, east.form)];
  if (lat === null || lng === null) return "no_number";
  if (Math.abs(lat) > 180 || Math.abs(lng) > 180) return "metres";
  if (isIn(provinces, lng, lat)) return { lng, lat };
  return isIn(provinces, lat, lng) ? "swapped" : "outside";
}

function isIn(provinces: readonly RegisterArea[], lng: number, lat: number): boolean {
  return provinces.some(({ bbox: [west, south, east, north] }) => {
    return lng >= west - EDGE && lng <= east + EDGE && lat >= south - EDGE && lat <= north + EDGE;
  });
}
