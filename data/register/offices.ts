import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ROOT } from "../root.ts";

export const OFFICES_FILE = join(ROOT, "data", "register", "offices.csv");

export interface Office {
  /** Code of the LAO on the map. */
  lao: string;
  /** WGS 84, degrees. */
  lat: number;
  lng: number;
  /** Whether the point lies inside the outline of its LAO or near it; points further off are not kept. */
  place: "inside" | "near";
}

export function readOffices(): Office[] {
  const rows: Record<keyof Office, string>[] = parse(readFileSync(OFFICES_FILE), { columns: true });
  return rows.map(({ lao, lat, lng, place }) => ({
    lao,
    lat: Number(lat),
    lng: Number(lng),
    place: place === "inside" ? "inside" : "near",
  }));
}
