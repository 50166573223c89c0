/** An area as it is named in an address: `province:50`, several as `province:50,lao:6500101`. */
import { AREA_LEVELS, type AreaLevel } from "../../data/area.ts";

export interface AreaReference {
  level: AreaLevel;
  code: string;
}

export const referenceKey = ({ level, code }: AreaReference): string => `${level}:${code}`;

export function formatReference({ level, code }: AreaReference): string {
  return `${level}:${encodeURIComponent(code)}`;
}

export function formatReferences(areas: readonly AreaReference[]): string {
  return areas.map(formatReference).join(",");
}

/** `level:code`; undefined for what is none. */
export function parseReference(text: string): AreaReference | undefined {
  const [name, code, ...rest] = text.split(":");
  const level = AREA_LEVELS.find((each) => each === name);
  return level && code && rest.length === 0 && /^[\w-]{1,12}$/.test(code) ? { level, code } : undefined;
}

/** Undefined for anything but different areas. */
export function parseReferences(text: string): AreaReference[] | undefined {
  const parts = text.split(",");
  const areas = parts.flatMap((part) => parseReference(part) ?? []);
  return new Set(areas.map(referenceKey)).size === parts.length ? areas : undefined;
}
