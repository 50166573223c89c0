import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useText } from "../words/use-text.ts";

const LOCALES = { th: "th-TH", en: "en-GB" } as const;

/** Fields of React Aria speak the language of the page, not of the browser. */
export function AriaLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={LOCALES[useText().language]}>{children}</I18nProvider>;
}
