/** Whether positions can be in Thailand at all, and what was probably meant when they cannot. */
import type { Bilingual } from "../../data/area.ts";
import { COUNTRY_BOUNDS } from "../../data/country.ts";
import { type ProblemError, unexpected } from "../answers/problem.ts";
import { boundsOf, type Position, type Ring } from "../geometry/outline.ts";

type Bounds = readonly [west: number, south: number, east: number, north: number];

function meetsCountry([west, south, east, north]: Bounds, margin: number): boolean {
  const [left, bottom, right, top] = COUNTRY_BOUNDS;
  return west <= right + margin && east >= left - margin && south <= top + margin && north >= bottom - margin;
}

/** Where an edge spans more than 180° of longitude: it may go either way round the earth. */
function jump(rings: readonly Ring[]): Position | undefined {
  for (const ring of rings) {
    let before: Position | undefined;
    for (const position of ring) {
      if (before && Math.abs(position[0] - before[0]) > 180) return position;
      before = position;
    }
  }
  return undefined;
}

const ANTIMERIDIAN: Bilingual = {
  th: "เส้นข้ามเส้นเมริเดียน 180° ตัดรูปเป็นสองส่วนที่เส้นนั้น ลองจิจูดต้องอยู่ระหว่าง ±180",
  en: "crosses the antimeridian: cut the shape in two there; longitudes go from −180 to 180",
};

/** Near the country, where a sentence with its limits would contradict itself. */
const SEA_OR_ABROAD: Bilingual = {
  th: "อยู่ในทะเลหรือเลยชายแดน ไม่อยู่ในพื้นที่ของ อปท. ใด",
  en: "in the sea or beyond the border: no LAO of Thailand lies there",
};

const FAR_AWAY: Bilingual = {
  th: "อยู่นอกประเทศไทย ลองจิจูดของไทยคือ 97.3–105.7 ละติจูด 5.6–20.5",
  en: "outside Thailand, which lies at longitudes 97.3–105.7 and latitudes 5.6–20.5",
};

/** What is said of a position that lies in no LAO. */
export function whereOutside([lng, lat]: Position): Bilingual {
  return meetsCountry([lng, lat, lng, lat], 0) ? SEA_OR_ABROAD : FAR_AWAY;
}

/** The same for a shape that turned out to touch no LAO, in a bay or beyond the border. */
export function outside(parameter: string, position: Position): ProblemError {
  return unexpected(parameter, `[${position[0]}, ${position[1]}]`, whereOutside(position));
}

/**
 * @param margin degrees by which the positions may miss the country
 * @throws ProblemError 400 for what lies elsewhere, crosses the antimeridian, or has latitude first
 */
export function requireCountry(parameter: string, rings: readonly Ring[], margin = 0): void {
  const bounds = boundsOf([rings]);
  const [west, south, east, north] = bounds;
  const onGlobe = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  const first = rings[0]?.[0] ?? [0, 0];
  if (!meetsCountry(bounds, margin) && meetsCountry([south, west, north, east], margin)) {
    throw unexpected(parameter, `[${first[0]}, ${first[1]}]`, {
      th: `สลับแกน: ลองจิจูดมาก่อน ลองใช้ [${first[1]}, ${first[0]}]`,
      en: `the axes are swapped, longitude comes first: try [${first[1]}, ${first[0]}]`,
    });
  }
  const beyond = jump(rings);
  if (beyond || (!onGlobe && south >= -90 && north <= 90)) {
    const [lng, lat] = beyond ?? rings.flat().find(([each]) => Math.abs(each) > 180) ?? first;
    throw unexpected(parameter, `[${lng}, ${lat}]`, ANTIMERIDIAN);
  }
  if (!onGlobe) {
    const [lng, lat] = rings.flat().find(([, each]) => Math.abs(each) > 90) ?? first;
    throw unexpected(parameter, `[${lng}, ${lat}]`, { th: "ละติจูดต้องอยู่ระหว่าง ±90", en: "latitudes go from −90 to 90" });
  }
  if (!meetsCountry(bounds, margin)) throw outside(parameter, first);
}
