/** i18next with both languages inside the bundle; which one speaks is decided by the URL, see `use-text.ts`. */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { th } from "./th.ts";

await i18next.use(initReactI18next).init({
  resources: { th: { translation: th }, en: { translation: en } },
  lng: "th",
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
