/** Reads the .prj of a shapefile: well-known text as ESRI, OGC or WKT2 writes it, told by its numbers where it has any. */
import type { SystemSaid } from "./area-layer.ts";
import { SYSTEMS, type SystemId } from "./coordinate-systems.ts";

const WEB_MERCATOR = /mercator_auxiliary_sphere|web_mercator|pseudo_mercator/;
const ZONES: Readonly<Record<number, 47 | 48>> = { 99: 47, 105: 48 };
const PARAMETERS = {
  scale: ["scale_factor", "scale_factor_at_natural_origin"],
  meridian: ["central_meridian", "longitude_of_natural_origin"],
  east: ["false_easting"],
  north: ["false_northing"],
} as const;

/** `otherSystem` is the zone that the name tells of, where the numbers tell of the other one. */
export function readProjection(text: string): SystemSaid {
  const plain = horizontalPart(text.replace(/\s+/g, " ").trim());
  const name = /^[^"]*"([^"]*)"/.exec(plain)?.[1] ?? plain.slice(0, 60);
  const system = recognise(plain.toLowerCase().replace(/(?<=\w) (?=\w)/g, "_"));
  return { system, unknownSystem: system === null ? name : null, otherSystem: system && zoneInName(name, system) };
}

/** Of a compound system, or one bound to a datum, the part that says where on the ground. */
function horizontalPart(text: string): string {
  if (!/^(COMPD_CS|COMPOUNDCRS|BOUNDCRS|VERT|FITTED)/i.test(text)) return text;
  const start = text.search(/\b(PROJCS|PROJCRS|PROJECTEDCRS|GEOGCS|GEOGCRS|GEOGRAPHICCRS|GEODCRS)\s*\[/i);
  if (start < 0) return text;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "[") depth++;
    if (text[at] === "]" && --depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}

/** The same datum in the other zone, where the name has it: `WGS_1984_UTM_Zone_48N` over the numbers of zone 47. */
function zoneInName(name: string, system: SystemId): SystemId | null {
  const zone = /(?:utm|zone)[ _]*(?:zone)?[ _]*(47|48)(?!\d)/i.exec(name)?.[1];
  const other = zone && SYSTEMS.find((each) => each === `${system.slice(0, -2)}${zone}`);
  return other && other !== system ? other : null;
}

function recognise(text: string): SystemId | null {
  if (WEB_MERCATOR.test(text)) return "3857";
  const datum = datumOf(text);
  if (!datum) return null;
  const projected = /^proj(cs|crs|ectedcrs)\[/.test(text);
  if (!projected) return datum === "wgs84" ? "4326" : "4240";
  const zone = utmZone(text);
  if (!zone) return null;
  return datum === "wgs84" ? `326${zone}` : `240${zone}`;
}

function datumOf(text: string): "wgs84" | "indian1975" | null {
  if (/indian_?1975/.test(text)) return "indian1975";
  return /"(d_|gcs_)?(wgs_?(19)?84|world_geodetic_system_1984[^"]*)"/.test(text) ? "wgs84" : null;
}

/** The projection in metres, whatever it is called; null when it is not UTM 47 or 48 north. */
function utmZone(text: string): 47 | 48 | null {
  const value = (names: readonly string[]) => {
    for (const name of names) {
      const found = new RegExp(`parameter\\["${name}", ?(-?[\\d.]+)`).exec(text)?.[1];
      if (found !== undefined) return Number(found);
    }
    return 0;
  };
  const transverse = text.includes('"transverse_mercator"');
  const inMetres = /unit\["met(re|er)", ?1(\.0*)?[,\]]/.test(text);
  const same =
    value(PARAMETERS.scale) === 0.9996 && value(PARAMETERS.east) === 500_000 && value(PARAMETERS.north) === 0;
  return transverse && inMetres && same ? (ZONES[value(PARAMETERS.meridian)] ?? null) : null;
}
