import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { decodeOutlines } from "../boundaries/codec.ts";
import { multiPolygon } from "../boundaries/ewkb.ts";
import { DEGREES, project, ringPositions } from "../boundaries/layout.ts";
import { ROOT } from "../root.ts";

export const TAMBONS = join(ROOT, "data", "tambons");
export const TAMBONS_FILE = "tambons.csv";
export const OUTLINES_FILE = "outlines.bin.br";
export const TAMBON_COUNT = 7425;

export interface Tambon {
  /** Six digits of the Department of Provincial Administration. */
  code: string;
  name_th: string;
  name_en: string;
  amphoe: string;
  province: string;
  area_km2: number;
  /** The LAO that answers for it, or those that share it, the one with the rest of its land first. */
  laos: {
    lao: string;
    /** Registered residents of the part on 31 December 2561; null for a whole tambon or where unknown. */
    residents: number | null;
    /** Fraction of the tambon's residents: 1 for a whole tambon, null where the residents of a part are unknown. */
    part: number | null;
  }[];
}

/** The 7,425 tambons and khwaeng by code. */
export function readTambons(folder = TAMBONS): Tambon[] {
  const rows: Record<Exclude<keyof Tambon, "laos" | "area_km2"> | "laos" | "area_km2", string>[] = parse(
    readFileSync(join(folder, TAMBONS_FILE)),
    { columns: true },
  );
  return rows.map(({ laos, area_km2, ...row }) => ({ ...row, area_km2: Number(area_km2), laos: parts(laos) }));
}

function parts(text: string): Tambon["laos"] {
  const list = text.split(" ").map((part) => {
    const [lao = "", people] = part.split(":");
    return { lao, residents: people ? Number(people) : null };
  });
  if (list.length === 1) return list.map((one) => ({ ...one, part: 1 }));
  const unknown = list.some(({ residents }) => residents === null);
  const total = list.reduce((sum, { residents }) => sum + (residents ?? 0), 0);
  return list.map(({ lao, residents }) => ({
    lao,
    residents,
    part: unknown || total === 0 ? null : (residents ?? 0) / total,
  }));
}

/** Outlines in the order of `readTambons`, as hexadecimal EWKB, MultiPolygon in EPSG:4326. */
export function readTambonOutlines(folder = TAMBONS): string[] {
  const { grid, arcs, shapes } = decodeOutlines(readFileSync(join(folder, OUTLINES_FILE)));
  const layout = { starts: arcs.starts, ...project(grid, arcs, DEGREES) };
  return shapes.map((shape) => multiPolygon(4326, ringPositions(layout, shape)));
}
