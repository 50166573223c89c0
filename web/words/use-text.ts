import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Bilingual } from "../../data/area.ts";
import { useView } from "../view/use-view.ts";
import type { Language } from "../view/view.ts";

export interface Text {
  t: TFunction;
  language: Language;
  /** The half of a bilingual text that this reader sees. */
  pick(text: Bilingual): string;
}

/** The words in the language of the URL. */
export function useText(): Text {
  const { language } = useView().view;
  const { t } = useTranslation(undefined, { lng: language });
  return { t, language, pick: (text) => text[language] };
}
