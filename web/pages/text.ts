/** The words of a page that is drawn once: its language is given, there is no view to take it from. */
import i18next from "i18next";
import type { Bilingual } from "../../data/area.ts";
import type { Text } from "../words/use-text.ts";
import "../words/index.ts";

export interface PageText extends Text {
  /** Whether demonstrations are left out. */
  realOnly: boolean;
}

export function textIn(language: keyof Bilingual, realOnly = false): PageText {
  return { t: i18next.getFixedT(language), language, pick: (text) => text[language], realOnly };
}
