/** Reads the .prj of a shapefile: well-known text as ESRI, OGC or WKT2 writes it, told by its numbers where it has any. */
import type { SystemId } from "./coordinate-systems.ts";

const WEB_MERCATOR = /mercator_auxiliary_sphere|web_mercator|pseudo_mercator/;
const ZONES: Readonly<Record<number, 47 | 48>> = { 99: 47, 105: 48 };
const PARAMETERS = {
  scale: ["scale_factor", "scale_factor_at_natural_origin"],
  meridian: ["central_meridian", "longitude_of_natural_origin"],
  east: ["false_easting"],
  north: ["false_northing"],
} as const;

/** `name` is what the text calls its system; `system` null when that is none of ours. */
export function readProjection(text: string): { system: SystemId | null; name: string } {
  const plain = text.replace(/\s+/g, " ").trim();
  const name = /^[^"]*"([^"]*)"/.exec(plain)?.[1] ?? plain.slice(0, 60);
  return { system: recognise(plain.toLowerCase().replace(/(?<=\w) (?=\w)/g, "_")), name };
}

function recognise(text: string): SystemId | null {
  if (WEB_MERCATOR.test(text)) return "3857";
  const datum = datumOf(text);
  if (!datum) return null;
  const projected = /^proj(cs|crs)\[/.test(text);
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
