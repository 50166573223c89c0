/** Areas that stand side by side, and what their numbers are divided by. In the URL: `province:50,lao:6500101`. */
import { AREA_LEVELS, type AreaLevel } from "../../../data/area.ts";

export interface AreaReference {
  level: AreaLevel;
  code: string;
}

export const MAX_COMPARED = 4;
/** As they are, by 1,000 residents, or by LAO. */
export const RATES = ["total", "person", "lao"] as const;
export type Rate = (typeof RATES)[number];

export const referenceKey = ({ level, code }: AreaReference): string => `${level}:${code}`;

export function formatCompared(areas: readonly AreaReference[]): string {
  return areas.map((area) => `${area.level}:${encodeURIComponent(area.code)}`).join(",");
}

/** Undefined for anything but one to four different areas. */
export function parseCompared(text: string): AreaReference[] | undefined {
  const parts = text.split(",");
  const areas = parts.flatMap((part) => parseReference(part) ?? []);
  const apart = new Set(areas.map(referenceKey)).size;
  return apart === parts.length && parts.length <= MAX_COMPARED ? areas : undefined;
}

/** `level:code`; undefined for what is none. */
export function parseReference(text: string): AreaReference | undefined {
  const [name, code, ...rest] = text.split(":");
  const level = AREA_LEVELS.find((each) => each === name);
  return level && code && rest.length === 0 && /^[\w-]{1,12}$/.test(code) ? { level, code } : undefined;
}

/** With another area at the end; as it was when the area is there or no place is left. */
export function withCompared(areas: readonly AreaReference[], area: AreaReference): readonly AreaReference[] {
  const there = areas.some((each) => referenceKey(each) === referenceKey(area));
  return there || areas.length >= MAX_COMPARED ? areas : [...areas, { level: area.level, code: area.code }];
}

export function withoutCompared(areas: readonly AreaReference[], area: AreaReference): readonly AreaReference[] {
  return areas.filter((each) => referenceKey(each) !== referenceKey(area));
}
