/** i18next with both languages inside the bundle; which one speaks is decided by the URL, see `use-text.ts`. */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";

await i18next.use(initReactI18next).init({
  // `words.ts` adds them
  resources: { th: {}, en: {} },
  lng: "th",
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
