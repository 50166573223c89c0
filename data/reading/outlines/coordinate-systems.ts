/** The coordinate systems in which Thai offices deliver areas, by EPSG code, and the way from each to WGS 84 degrees. */
import proj4 from "proj4";
import type { Bilingual } from "../../area.ts";

export const SYSTEMS = ["4326", "latitude-first", "4240", "32647", "32648", "24047", "24048", "3857"] as const;
export type SystemId = (typeof SYSTEMS)[number];

const WGS84 = "+proj=longlat +datum=WGS84";
/**
 * Indian 1975 (EPSG:6240) on Everest 1830 (1937 Adjustment), shifted by EPSG:1304 "Indian 1975 to WGS 84 (2)", DMA
 * TR8350.2, good to 5 m: within 3 m of what the Royal Thai Survey Department uses (206, 837, 295). Not by EPSG:1812,
 * which EPSG calls better (3 m): its rotations as catalogued lead 190 m away from both, and with their signs turned
 * within 10 m of them.
 */
const INDIAN_1975 = "+a=6377276.345 +rf=300.8017 +towgs84=210,814,289,0,0,0,0";

const DEFINITIONS: Record<SystemId, string> = {
  4326: WGS84,
  "latitude-first": WGS84,
  4240: `+proj=longlat ${INDIAN_1975}`,
  32647: "+proj=utm +zone=47 +datum=WGS84 +units=m",
  32648: "+proj=utm +zone=48 +datum=WGS84 +units=m",
  24047: `+proj=utm +zone=47 ${INDIAN_1975} +units=m`,
  24048: `+proj=utm +zone=48 ${INDIAN_1975} +units=m`,
  3857: "+proj=merc +a=6378137 +b=6378137 +units=m +nadgrids=@null",
};

export const SYSTEM_NAMES: Record<SystemId, Bilingual> = {
  4326: { th: "WGS 84 องศา (EPSG:4326)", en: "WGS 84 degrees (EPSG:4326)" },
  "latitude-first": { th: "WGS 84 องศา ละติจูดมาก่อน", en: "WGS 84 degrees, latitude first" },
  4240: { th: "Indian 1975 องศา (EPSG:4240)", en: "Indian 1975 degrees (EPSG:4240)" },
  32647: { th: "WGS 84 / UTM โซน 47N (EPSG:32647)", en: "WGS 84 / UTM zone 47N (EPSG:32647)" },
  32648: { th: "WGS 84 / UTM โซน 48N (EPSG:32648)", en: "WGS 84 / UTM zone 48N (EPSG:32648)" },
  24047: { th: "Indian 1975 / UTM โซน 47N (EPSG:24047)", en: "Indian 1975 / UTM zone 47N (EPSG:24047)" },
  24048: { th: "Indian 1975 / UTM โซน 48N (EPSG:24048)", en: "Indian 1975 / UTM zone 48N (EPSG:24048)" },
  3857: { th: "Web Mercator เมตร (EPSG:3857)", en: "Web Mercator (EPSG:3857)" },
};

/** Those whose numbers are degrees; the others count metres. */
export const isInDegrees = (system: SystemId) => DEFINITIONS[system].startsWith("+proj=longlat");

type Degrees = [lng: number, lat: number];

/** [lng, lat] of a place of the file; not finite where the system does not reach. */
export function toDegrees(system: SystemId): (place: readonly number[]) => Degrees {
  if (system === "4326") return ([x = Number.NaN, y = Number.NaN]) => [x, y];
  if (system === "latitude-first") return ([y = Number.NaN, x = Number.NaN]) => [x, y];
  const { forward } = proj4(DEFINITIONS[system], WGS84);
  return ([x = Number.NaN, y = Number.NaN]) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [Number.NaN, Number.NaN];
    const [lng = Number.NaN, lat = Number.NaN] = forward([x, y]);
    return [lng, lat];
  };
}

/** Of a `crs` member, such as `EPSG:32647` or `urn:ogc:def:crs:OGC:1.3:CRS84`; null for one that is not known here. */
export function systemOfName(name: string): SystemId | null {
  if (/CRS84$/i.test(name)) return "4326";
  const code = /EPSG:(?:[\d.]*:)?(\d+)$/i.exec(name.trim())?.[1];
  return SYSTEMS.find((each) => each === code) ?? null;
}
