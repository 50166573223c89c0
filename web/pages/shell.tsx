/** What all pages have in common: head, header, way to the explorer, sources at the foot. */
import type { ReactNode } from "react";
import type { Setting } from "../../server/pages/page.ts";
import "../words/product-words.ts";
import { explorerLink, keeping } from "./links.ts";
import type { PageText } from "./text.ts";
import "./words.ts";

export interface Head {
  title: string;
  description: string;
  /** Path of the picture that previews of links show; null: none. */
  picture: string | null;
  /** Whether search engines may list it. */
  listed: boolean;
}

const LANGUAGES = ["th", "en"] as const;
/** Each in its own words. */
const LANGUAGE_NAMES = { th: "ภาษาไทย", en: "English" };
const OG_LOCALES = { th: "th_TH", en: "en_GB" };

function Previews({ head, setting, text }: { head: Head; setting: Setting; text: PageText }) {
  const { origin, path, language } = setting;
  const absolute = (address: string) => `${origin ?? ""}${address}`;
  return (
    <>
      <link rel="canonical" href={absolute(keeping(path, text))} />
      {LANGUAGES.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={absolute(keeping(path, { ...text, language: each }))} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={absolute(keeping(path, { ...text, language: "th" }))} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={text.t("app.title")} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={absolute(keeping(path, text))} />
      <meta property="og:locale" content={OG_LOCALES[language]} />
      {head.picture && (
        <>
          <meta property="og:image" content={absolute(keeping(head.picture, text))} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={head.description} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

interface ShellProps {
  head: Head;
  setting: Setting;
  text: PageText;
  /** The page in the other language, where the canonical path does not say all of it. */
  here?: string;
  children: ReactNode;
}

export function Shell({ head, setting, text, here = setting.path, children }: ShellProps) {
  const { t, language } = text;
  const { script, styles, fonts } = setting.assets;
  const other = language === "th" ? "en" : "th";
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <meta name="theme-color" content="#0e5a63" />
        {!head.listed && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <link rel="manifest" href="/app.webmanifest" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        {styles.map((file) => (
          <link key={file} rel="stylesheet" href={file} />
        ))}
        {language === "th" &&
          fonts.map((file) => <link key={file} rel="preload" as="font" type="font/woff2" crossOrigin="" href={file} />)}
        {head.listed && <Previews head={head} setting={setting} text={text} />}
        <script type="module" src={script} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {t("page.skip")}
        </a>
        <header className="top">
          <a className="brand" href={keeping("/", text)}>
            <img src="/mark.svg" alt="" width="40" height="40" />
            <span>
              <strong>{t("app.title")}</strong>
              <small>{t("page.tagline")}</small>
            </span>
          </a>
          <nav>
            <a href={explorerLink(text)}>{t("page.explore")}</a>
            <a lang={other} hrefLang={other} href={keeping(here, { ...text, language: other })}>
              {LANGUAGE_NAMES[other]}
            </a>
          </nav>
        </header>
        <main id="content">
          {text.realOnly && (
            <p className="real-note">
              <strong>{t("page.real_only")}</strong>{" "}
              <a href={keeping(here, { ...text, realOnly: false })}>{t("page.all_sets")}</a>
            </p>
          )}
          {children}
        </main>
        <footer className="foot">
          <p>{t("page.footer_boundaries")}</p>
          <p>
            <a href={keeping("/data", text)}>{t("page.open_data")}</a> · {t("page.footer_data")}:{" "}
            <a href={keeping("/docs", { ...text, realOnly: false })}>/docs</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
