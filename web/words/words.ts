/**
 * Words of a part of the screen that is loaded when it is opened: its file under `words/` comes with that part, and is
 * imported by it for its effect. They are typed like all others, see `resources.d.ts`.
 */
import i18next from "i18next";
import type { Bilingual } from "../../data/area.ts";
import "./index.ts";

export type Words = Readonly<Record<string, Bilingual>>;

export function addWords(words: Words): void {
  for (const language of ["th", "en"] as const) {
    const texts = Object.entries(words).map(([key, text]) => [key, text[language]]);
    i18next.addResourceBundle(language, "translation", Object.fromEntries(texts));
  }
}
