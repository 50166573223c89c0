/** i18next with both languages inside the bundle; which one speaks is decided by the URL, see `use-text.ts`. */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { th } from "./th.ts";
import type { drawWords } from "./words/draw.ts";
import type { planWords } from "./words/plan.ts";

/** Added when their part of the screen is opened. */
type LaterWords = typeof drawWords & typeof planWords;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: Record<keyof typeof th | keyof LaterWords, string> };
    keySeparator: false;
    nsSeparator: false;
  }
}

await i18next.use(initReactI18next).init({
  resources: { th: { translation: th }, en: { translation: en } },
  lng: "th",
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
