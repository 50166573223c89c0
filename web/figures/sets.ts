/** What a figure is made of, in a word: a demonstration, what is real, or both. */
import type { Origin } from "../../data/programme.ts";
import type { Text } from "../words/use-text.ts";
import "./words.ts";

/** What has to be said of a demonstration; "" where there is none. */
export function setsNote(origins: readonly Origin[], { t }: Pick<Text, "t">): string {
  if (!origins.includes("demo")) return "";
  return t(origins.length > 1 ? "sets.note_both" : "sets.note_demo");
}

/** "" where it is made of nothing. */
export function setsTitle(origins: readonly Origin[], { t }: Pick<Text, "t">): string {
  const [first] = origins;
  if (first === undefined) return "";
  return t(origins.length > 1 ? "sets.both" : `sets.${first}`);
}
