/**
 * Words live in the `words.ts` of the part of the screen that says them, and come with it: whatever calls `t` imports that
 * file for its effect. Words that lead to a part before it is opened stand apart, in its `first-words.ts`. Each file adds its
 * keys to the `Catalogue` of `i18next.d.ts`, so that `t` takes no others.
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
