/** What a value of JSON is. */
import type { Attributes } from "../area-layer.ts";

export type JsonObject = Record<string, unknown>;

export const isList = (value: unknown): value is unknown[] => Array.isArray(value);
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);

/** Texts and numbers; lists and objects name nothing. */
export function textsOf(properties: unknown): Attributes {
  if (!isObject(properties)) return {};
  const texts = Object.entries(properties).filter(([, value]) => typeof value === "string" || Number.isFinite(value));
  return Object.fromEntries(texts.map(([key, value]) => [key, String(value).trim()]));
}
