/** The map of a theme inside the page of another site: it runs no script, and its table says the same. */
import { areaName } from "../../../data/area-name.ts";
import type { Setting, ThemePage } from "../../../server/pages/page.ts";
import { formatCell } from "../../figures/figure.ts";
import "../../words/product-words.ts";
import { explorerLink } from "../links.ts";
import { StillMap } from "../still-map.tsx";
import type { PageText } from "../text.ts";
import { saidOf } from "./said.ts";

/** The same question to the explorer. */
function linkOf({ programme, measure, year, span, place }: ThemePage, text: PageText): string {
  const address = explorerLink(text, place ? { area: place } : {});
  const theme = `programme=${programme}&measure=${measure}${year === null ? "" : `&year=${year}&span=${span}`}`;
  return `${address}${address.includes("?") ? "&" : "?"}${theme}`;
}

export function Embed({ page, setting, text }: { page: ThemePage; setting: Setting; text: PageText }) {
  const { t, language } = text;
  const said = saidOf(page, text);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${said.title} · ${said.place} · ${t("app.title")}`}</title>
        {setting.assets.styles.map((file) => (
          <link key={file} rel="stylesheet" href={file} />
        ))}
      </head>
      <body className="embed">
        <main>
          <h1>
            {said.title} · {said.place}
          </h1>
          <p className="embed-measure">{said.measure}</p>
          <div className="embed-map">
            <StillMap map={page.map} label={t("theme_page.map", said)} fill={(_, code) => said.fill(code)} />
            <ul className="classes">
              {said.legend.map(({ colour, label }) => (
                <li key={label}>
                  <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
                    <rect width="20" height="14" fill={colour} />
                  </svg>
                  {label}
                </li>
              ))}
            </ul>
          </div>
          <details>
            <summary>{t("theme_page.table")}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("theme_page.area")}</th>
                  <th scope="col">{said.measure}</th>
                </tr>
              </thead>
              <tbody>
                {page.codes.map((code) => {
                  const area = page.names.get(code);
                  return (
                    <tr key={code}>
                      <th scope="row">{area ? areaName(area, language) : code}</th>
                      <td>{formatCell(said.cellOf(code), page, text)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </details>
          <p className="embed-open">
            <a href={linkOf(page, text)} target="_blank" rel="noopener">
              {t("theme_page.open")}
            </a>
          </p>
          <footer>
            {[...said.notes, ...said.sources].map((line) => (
              <p key={line}>{line}</p>
            ))}
          </footer>
        </main>
      </body>
    </html>
  );
}
